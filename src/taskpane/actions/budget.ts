import { buildPlan } from "../../excel/buildPlan";
import { writeRow } from "../../excel/plainRows";
import { inWorkbook } from "../../excel/session";
import { WriteFailed } from "../../excel/errors";
import { readWorkbook, type Workbook } from "../../excel/readWorkbook";
import type { Source } from "../../sheets/source";
import { computeFigures } from "../../trackers/budget/computeFigures";
import type { BudgetFigures } from "../../trackers/budget/figures";
import { contingencyNameAmong } from "../../trackers/budget/contingencyLink";
import { freeBudgetNames } from "../../trackers/budget/budgetNames";
import type { BudgetOptions } from "../../trackers/budget/options";
import { answersAmong } from "../../trackers/budget/answers";
import { hasTooLongFormula, unsupportedLayout } from "../../trackers/budget/unsupportedLayout";
import { planBudget } from "../../trackers/budget/planBudget";
import type { SheetPlan } from "../../trackers/plan";
import { joinedData } from "../../trackers/joined/joinedSheet";
import { joinedSheets } from "../../trackers/joined/joinSettings";
import { mergeChoices } from "../../trackers/remembered/rememberedRow";
import { failed } from "./failure";
import { joinAgain, joinedLook, listedLook } from "./join";
import { refuseAmountErrors } from "./refuseAmountErrors";
import { planInWords } from "./planInWords";
import { recall, toRemember } from "./remember";
import { takenWith, withInput } from "./startInput";
import type { Built, Look, Progress } from "./types";
import { choose, lockedReason, readSource } from "./workbook";

/**
 * The figures that a tracker of this sheet would show.
 *
 * @throws ActionFailed where no tracker can follow the way in which its amounts lie.
 */
export function previewFigures(look: Look, options: BudgetOptions): BudgetFigures {
  refuseLayout(look.source);
  return computeFigures(look.source, look.grid, options).figures;
}

/** What a build adds to the workbook, in words, with sheets and tables that come with it. */
export function describePlan(look: Look, options: BudgetOptions, moreSheets = 0, moreTables = 0): string {
  const { plan } = planBudget(look.source, look.grid, options, freeBudgetNames({ sheets: [], names: [], tables: [] }));
  return planInWords(plan, look.joined ? 1 : moreSheets, moreTables);
}

/**
 * Builds the tracker on new sheets from the sheet as it stands at this moment, or changes nothing.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildBudget(
  look: Look,
  options: BudgetOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Built> {
  progress("Reading the sheet", 0.1);
  const { workbook, fresh } = await readAgain(look);
  stopIfCanceled(signal);
  progress("Writing and checking", 0.6);
  return buildOn(workbook, fresh, options);
}

/** The same sheet, or the two of a join, as they stand now. */
async function readAgain({ grid, choices, joined }: Look): Promise<{ workbook: Workbook; fresh: Look }> {
  if (!joined) {
    const { workbook, grid: now, memory } = await readSource(grid.sheet);
    return { workbook, fresh: choose({ grid: now, memory, remembered: recall(now, memory) }, choices) };
  }
  return inWorkbook(async (context) => {
    const { workbook } = await readWorkbook(context);
    const join = await joinAgain(context, joinedSheets(joined), workbook.culture);
    return { workbook, fresh: joinedLook(join, choices) };
  });
}

/**
 * Builds the tracker of a sheet that has just been read.
 *
 * @param input - The sheet that was read, where it is only built with the tracker: people fill it in afterwards.
 */
export async function buildOn(
  workbook: Workbook,
  given: Look,
  options: BudgetOptions,
  input?: SheetPlan,
): Promise<Built> {
  const locked = lockedReason(workbook);
  if (locked) throw failed("The tracker was not built.", locked, "Save a copy that you may change and build it there.");
  const names = freeBudgetNames(takenWith(workbook, input));
  const join = given.joined ?? null;
  const list = join && joinedData(join, names.data);
  const look = join && list ? listedLook(join, list, given.choices) : given;
  refuseLayout(look.source);
  refuseDoubts(look.source);
  refuseAmountErrors("The tracker was not built.", look.source, look.grid);
  const { plan, computed } = planBudget(
    look.source,
    look.grid,
    { ...options, contingency: contingencyNameAmong(workbook.names) },
    names,
    [],
    answersAmong(mergeChoices(look.remembered ?? {}, look.choices)),
    join,
  );
  if (hasTooLongFormula(plan)) {
    throw failed(
      "The tracker was not built.",
      "The sheet has more periods side by side than one formula can add up.",
      "Build it from a sheet with fewer of them.",
    );
  }
  try {
    const { sheet, row } = toRemember(look);
    const more = [...(list ? [list.sheet] : []), ...(sheet ? [sheet] : [])];
    const whole = withInput({ ...plan, sheets: [...plan.sheets, ...more] }, input);
    const shown = join ? join.plan.grid.sheet : look.grid.sheet;
    const reconciliation = await buildPlan(whole, workbook.activeId);
    // The tracker is there: that its columns are not remembered is no failure of it.
    if (row) await inWorkbook((context) => writeRow(context, row)).catch(() => undefined);
    const tracker = {
      id: names.record,
      kind: "budget" as const,
      title: options.title,
      sheets: [names.dashboard, names.lines, ...(join ? [names.data] : [])],
      sourceSheet: shown,
      state: "ready" as const,
    };
    return { tracker, reconciliation, figures: computed.figures };
  } catch (reason) {
    throw writeFailure("The tracker was not built.", reason);
  }
}

/** Formulas must be able to follow the way in which the amounts lie. */
function refuseLayout(source: Source): void {
  const unsupported = unsupportedLayout(source);
  if (unsupported) {
    throw failed(
      "The tracker was not built.",
      unsupported,
      "Bring the amounts into a Plan and an Actual column, a row a month, and build again.",
    );
  }
}

/** Doubts are for a person to settle. */
function refuseDoubts({ questions }: Source): void {
  if (questions.length === 0) return;
  throw failed("The tracker was not built.", questions[0].text, "Answer the question and build again.");
}

/** A failed write in words: what is left, or that nothing is. */
export function writeFailure(what: string, reason: unknown) {
  if (!(reason instanceof WriteFailed)) return reason;
  const { leftovers, run, taken } = reason;
  const why = taken.length > 0 ? `Somebody added ${taken.join(" and ")} meanwhile.` : reason.message;
  const next =
    leftovers.length > 0 ? "Remove what is left, then try again." : "The workbook is as it was before. Try again.";
  return failed(what, why, next, leftovers, reason, run === "" ? undefined : { run });
}

function stopIfCanceled(signal: AbortSignal): void {
  if (signal.aborted)
    throw failed("The tracker was not built.", "You canceled it.", "The workbook is as it was before.");
}
