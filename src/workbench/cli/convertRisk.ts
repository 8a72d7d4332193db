import { buildRiskOn, chooseRisk } from "../../taskpane/actions/risk";
import { readOtherLists } from "../../taskpane/actions/otherLists";
import type { Reconciliation } from "../../taskpane/actions/types";
import { choose, readSource } from "../../taskpane/actions/workbook";
import { defaultRiskOptions } from "../../trackers/risk/riskOptions";
import { riskLines } from "../../trackers/risk/risks";
import { riskQuestions } from "../../trackers/risk/riskQuestions";
import type { RiskChoices, RiskQuestion, RiskSource } from "../../trackers/risk/riskSource";
import { saveFromSpreadsheet } from "../files/saveFromSpreadsheet";
import type { Host } from "../host/host";
import type { ConvertArguments } from "./convertArguments";
import type { Cost, SheetQuestion } from "./convertBudget";
import { refuseEmptyList } from "./refuseEmptyList";
import { openFile } from "./openFile";
import { riskReport, riskSourceReport, type RiskReport } from "./riskReport";
import type { SourceReport } from "./sourceReport";
import { sheetsOf } from "./sheetsOf";

export interface RiskConversion {
  source: SourceReport | null;
  figures: RiskReport | null;
  reconciled: Reconciliation | null;
  cost: Cost | null;
  questions: (RiskQuestion | SheetQuestion)[];
  /** The workbook with the source and the tracker; `null` while a question is open. */
  file: Uint8Array | null;
}

/** Opens a file, builds the risk register of one of its sheets as the pane does, and saves the workbook. */
export async function convertRisk(given: ConvertArguments): Promise<RiskConversion> {
  const workbench = await openFile(given.file);
  try {
    return await buildAndSave(workbench.host, given);
  } finally {
    await workbench.dispose();
  }
}

async function buildAndSave(host: Host, { sheet, choices }: ConvertArguments): Promise<RiskConversion> {
  const given = choices as RiskChoices;
  const chosen = sheet ?? (await chooseRiskSheet());
  if (typeof chosen !== "string") return unanswered(null, [chosen]);
  const start = performance.now();
  host.resetCounts();
  const { workbook, grid } = await readSource(chosen);
  const reading = host.counts;
  const read = chooseRisk(grid, given);
  refuseEmptyList(grid, choose({ grid }, {}).source.headerRow);
  const questions = riskQuestions(read);
  if (questions.length > 0) return unanswered(read, questions);
  const others = await readOtherLists(workbook, chosen);
  host.resetCounts();
  const built = await buildRiskOn(workbook, read, defaultRiskOptions, others);
  const { syncs, actions, requestBytes, responseBytes } = host.counts;
  return {
    source: riskSourceReport(read),
    figures: riskReport(built.figures),
    reconciled: built.reconciliation,
    cost: {
      syncs: reading.syncs + syncs,
      actions: reading.actions + actions,
      bytes: reading.requestBytes + requestBytes + responseBytes,
      dataBytes: reading.responseBytes,
      ms: Math.round(performance.now() - start),
    },
    questions: [],
    file: await saveFromSpreadsheet(host),
  };
}

/** The only visible sheet that lists risks, the only visible sheet, or a question. */
export async function chooseRiskSheet(): Promise<string | SheetQuestion> {
  const visible = (await sheetsOf()).filter(({ visible: shown }) => shown).map(({ name }) => name);
  const lists: { sheet: string; risks: number }[] = [];
  for (const sheet of visible) {
    const { grid } = await readSource(sheet);
    if (grid.values.length === 0) continue;
    const read = chooseRisk(grid);
    const risks = riskQuestions(read).length === 0 ? riskLines(read).length : 0;
    if (risks > 0) lists.push({ sheet, risks });
  }
  if (lists.length === 1) return lists[0].sheet;
  if (lists.length === 0) return visible[0];
  return {
    id: "sheet",
    text: "Several sheets list risks. Which one is the register built from? Answer with --sheet NAME.",
    answers: lists.map(({ sheet, risks }) => ({ value: sheet, label: `${sheet}: ${risks} risks` })),
  };
}

function unanswered(read: RiskSource | null, questions: RiskConversion["questions"]): RiskConversion {
  return { source: read && riskSourceReport(read), figures: null, reconciled: null, cost: null, questions, file: null };
}
