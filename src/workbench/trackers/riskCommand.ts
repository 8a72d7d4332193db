import { riskList, type RiskTypes } from "../../taskpane/risk/riskList";
import { defaultRiskOptions } from "../../trackers/risk/riskOptions";
import { listCommand, type CommandList } from "./command";
import { riskReport, riskSourceReport, type RiskReport } from "./riskReport";

/** The risk register on the command line. */
const commandRisk: CommandList<RiskTypes, RiskReport> = {
  list: riskList,
  ending: "risk-register",
  options: () => defaultRiskOptions,
  report: riskReport,
  sourceReport: riskSourceReport,
  caseFields: ["rated", "open", "flagged_min"],
  judgedRoles: [
    ...["id", "title", "likelihood", "impact", "score", "residual", "mitigation", "contingency", "category", "owner"],
    ...["status", "description", "date", "due", "review", "note"],
  ],
  caseFigures: ({ rated, open, flagged }) => ({ rated, open, flagged }),
};

export const riskCommand = listCommand(commandRisk);
