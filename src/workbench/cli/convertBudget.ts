import type { Choices, Question, Source } from "../../sheets/source";
import type { BudgetFigures } from "../../trackers/budget/figures";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { buildOn } from "../../taskpane/actions/budget";
import { findJoins, joinedLook } from "../../taskpane/actions/join";
import type { Look, Reconciliation } from "../../taskpane/actions/types";
import { choose, readSource } from "../../taskpane/actions/workbook";
import { saveFromSpreadsheet } from "../files/saveFromSpreadsheet";
import type { Host } from "../host/host";
import { CommandProblem } from "./commandProblem";
import { chooseSheet } from "./chooseSheet";
import type { ConvertArguments } from "./convertArguments";
import { figuresReport, type FiguresReport } from "./figuresReport";
import { refuseEmptyList } from "./refuseEmptyList";
import { openFile } from "./openFile";
import { sheetReport, type SourceReport } from "./sourceReport";

/** What a build cost: requests that had work to do, and their size without the source's own data. */
export interface Cost {
  syncs: number;
  actions: number;
  bytes: number;
  /** Answers that carried the source's cells. */
  dataBytes: number;
  ms: number;
}

export interface Conversion {
  source: SourceReport | null;
  figures: FiguresReport | null;
  reconciled: Reconciliation | null;
  cost: Cost | null;
  questions: (Question | SheetQuestion)[];
  /** The workbook with the source and the tracker; `null` while a question is open. */
  file: Uint8Array | null;
}

/** Which sheet is meant, where several hold a budget: `--sheet` answers it. */
export interface SheetQuestion {
  id: "sheet";
  text: string;
  answers: { value: string; label: string }[];
}

/** Opens a file, builds the budget tracker of one of its sheets as the pane does, and saves the workbook. */
export async function convertBudget(given: ConvertArguments): Promise<Conversion> {
  const workbench = await openFile(given.file);
  try {
    return await buildAndSave(workbench.host, given);
  } finally {
    await workbench.dispose();
  }
}

async function buildAndSave(host: Host, { sheet, join, choices }: ConvertArguments): Promise<Conversion> {
  const chosen = sheet ?? (await chooseSheet(choices));
  if (typeof chosen !== "string") return unanswered(null, [chosen]);
  const start = performance.now();
  host.resetCounts();
  const { workbook, grid } = await readSource(chosen);
  const reading = host.counts;
  const looked = join === null ? choose({ grid }, choices) : await joinWith(join, choose({ grid }, {}), choices);
  refuseEmptyList(looked.grid, looked.source.headerRow);
  if (looked.source.questions.length > 0) return unanswered(looked.source, looked.source.questions);
  host.resetCounts();
  const built = await buildOn(workbook, looked, defaultBudgetOptions);
  const { syncs, actions, requestBytes, responseBytes } = host.counts;
  const cost = {
    syncs: reading.syncs + syncs,
    actions: reading.actions + actions,
    bytes: reading.requestBytes + requestBytes + responseBytes,
    dataBytes: reading.responseBytes,
    ms: Math.round(performance.now() - start),
  };
  return {
    source: sheetReport(looked.source).source,
    figures: figuresReport(built.figures as BudgetFigures),
    reconciled: built.reconciliation,
    cost,
    questions: [],
    file: await saveFromSpreadsheet(host),
  };
}

/** The chosen sheet and another one as one list, under choices about that list. */
async function joinWith(sheet: string, look: Look, choices: Choices): Promise<Look> {
  const [offer] = await findJoins(look, [sheet]);
  if (!offer)
    throw new CommandProblem(`"${look.grid.sheet}" and "${sheet}" are not the plan and the actual of the same lines.`);
  return joinedLook(offer.join, choices);
}

function unanswered(source: Source | null, questions: Conversion["questions"]): Conversion {
  return {
    source: source && sheetReport(source).source,
    figures: null,
    reconciled: null,
    cost: null,
    questions,
    file: null,
  };
}
