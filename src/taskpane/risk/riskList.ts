import { readSheetAs } from "../../sheets/readSheetAs";
import type { Culture } from "../../sheets/grid";
import { planRisk } from "../../trackers/risk/planRisk";
import { recordedRisk } from "../../trackers/risk/recordedRisk";
import { refreshRisk, type RiskUpdate } from "../../trackers/risk/refreshRisk";
import { freeRiskNames } from "../../trackers/risk/riskNames";
import type { RiskOptions } from "../../trackers/risk/riskOptions";
import { columnQuestions, riskQuestions } from "../../trackers/risk/riskQuestions";
import type { RiskRecord } from "../../trackers/risk/riskRecord";
import { riskStart } from "../../trackers/risk/riskStart";
import { riskLines } from "../../trackers/risk/risks";
import {
  riskRoles,
  riskSource,
  type RiskChoices,
  type RiskQuestion,
  type RiskSource,
} from "../../trackers/risk/riskSource";
import type { ListTracker, ListTypes } from "../actions/list/listTracker";
import { otherLists } from "./otherLists";
import type { RiskView } from "../actions/types";

export interface RiskTypes extends ListTypes {
  choices: RiskChoices;
  read: RiskSource;
  question: RiskQuestion;
  options: RiskOptions;
  view: RiskView;
  record: RiskRecord;
  update: RiskUpdate;
  /** The workbook's other lists, which may score the same risks differently. */
  beside: readonly RiskSource[];
}

/** The risk register as a tracker of a list. */
export const riskList: ListTracker<RiskTypes> = {
  kind: "risk",
  words: { name: "risk register", short: "register", items: "risks" },
  read(grid, { header, ...choices }) {
    const read = riskSource(readSheetAs("risk", grid, header === undefined ? {} : { header }), grid, choices);
    return { read, questions: riskQuestions(read), rows: riskLines(read).length };
  },
  beside: (workbook, sourceSheet, record) => otherLists(workbook, sourceSheet, record?.names.record ?? ""),
  alone: [],
  plan(read, options, taken, others) {
    const names = freeRiskNames(taken);
    const { plan, ...view } = planRisk(read, options, names, undefined, others);
    const { lead, table, settings } = names;
    return { plan, names, sheets: [lead, table, settings], table, view: { ...view, culture: read.grid.culture } };
  },
  start: riskStart,
  recorded: recordedRisk,
  places: ({ names: { lead, table, tableName } }) => ({ table, tableName, charts: lead }),
  choicesOf({ headerRow, roles }) {
    const columns = riskRoles.map((role) => [role, roles[role] ?? "none"] as const);
    return { header: String(headerRow), ...Object.fromEntries(columns) };
  },
  openAtRefresh: ({ read }) => columnQuestions(read),
  refresh(record, read, contents, area, others) {
    const { lead, table, settings, record: hidden } = record.names;
    const sheets = { lead: contents(lead), table: contents(table), settings: contents(settings) };
    return refreshRisk(record, read, { ...sheets, record: contents(hidden), area }, others);
  },
  view: ({ figures, settings, shape }, { grid }) => ({ figures, settings, shape, ...cultureOf(grid.culture) }),
};

function cultureOf(culture: Culture | undefined): Pick<RiskView, "culture"> {
  return culture === undefined ? {} : { culture };
}
