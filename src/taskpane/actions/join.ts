import { readGrid } from "../../excel/readGrid";
import { countRows, readWorkbook } from "../../excel/readWorkbook";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { ChoiceError } from "../../sheets/errors";
import type { Grid } from "../../sheets/grid";
import { readSheet } from "../../sheets/readSheet";
import type { Choices } from "../../sheets/source";
import { freeNames } from "../../trackers/budget/freeNames";
import { isLikely, joinMatch, joinOf, type Join, type JoinedSide } from "../../trackers/joined/join";
import { joinedChoices, type JoinedSheets } from "../../trackers/joined/joinSettings";
import { joinedData } from "../../trackers/joined/joinedSheet";
import { failed } from "./failure";
import type { JoinOffer, Look } from "./types";

/** Sheets longer than this are not looked through for the other half of a budget: a person can still put the two together. */
const mostRows = 5_000;
/** Sheets that are looked through at most. */
const mostSheets = 12;

/**
 * Looks for sheets that hold what this one lacks: its actuals where it has only a plan, or the other way around.
 *
 * @param among - Sheets that a budget can be read from.
 * @returns The likely ones, those with most keys in common first; nothing where the sheet lacks nothing.
 */
export async function findJoins(look: Look, among: readonly string[]): Promise<JoinOffer[]> {
  if (look.joined || !lacksOne(look)) return [];
  const others = among.filter((name) => name !== look.grid.sheet).slice(0, mostSheets);
  return offersAmong(look, await inWorkbook((context) => readShort(context, others)));
}

/** The sheets among some that hold what another lacks. */
export function offersAmong(look: Look, grids: readonly Grid[]): JoinOffer[] {
  const offers = grids.flatMap((grid): JoinOffer[] => {
    const side = sideOf(grid);
    const join = side && joinOf(look, side);
    if (!join) return [];
    const match = joinMatch(join);
    const figure = join.plan.grid === grid ? "plan" : "actual";
    return isLikely(match) ? [{ sheet: grid.sheet, figure, match, join }] : [];
  });
  return offers.sort((one, other) => other.match.both - one.match.both);
}

function lacksOne({ source }: Look): boolean {
  const has = (role: "plan" | "actual") => source.columns.some((column) => column.role === role);
  return source.lines.length > 0 && source.shape?.kind !== "version" && has("plan") !== has("actual");
}

async function readShort(context: WorkbookContext, sheets: string[]): Promise<Grid[]> {
  if (sheets.length === 0) return [];
  const rows = await countRows(context, sheets);
  const short = sheets.filter((_, at) => rows[at] > 1 && rows[at] <= mostRows);
  const grids: Grid[] = [];
  for (const sheet of short) grids.push(await readWhole(context, sheet));
  return grids;
}

/** A sheet's filled part, as it stands. */
async function readWhole(context: WorkbookContext, sheet: string): Promise<Grid> {
  const { workbook, used } = await readWorkbook(context, sheet);
  return readGrid(context, sheet, used, workbook.culture);
}

/** A sheet read as one side of a join; `null` where it is no table. */
function sideOf(grid: Grid, choices: Choices = {}): JoinedSide | null {
  try {
    return { grid, source: readSheet(grid, choices) };
  } catch (reason) {
    if (reason instanceof ChoiceError) return null;
    throw reason;
  }
}

/** Two sheets that a person has confirmed as one, under choices about the joined list. */
export function joinedLook(join: Join, choices: Choices, sheet = freeNames(nothingTaken).data): Look {
  const data = joinedData(join, sheet);
  try {
    return { grid: data.grid, choices, source: readSheet(data.grid, { ...data.choices, ...choices }), joined: join };
  } catch (reason) {
    if (!(reason instanceof ChoiceError)) throw reason;
    throw failed(
      "The two sheets cannot be read as one.",
      reason.message,
      "Choose other columns, or take the join back.",
    );
  }
}

const nothingTaken = { sheets: [], names: [], tables: [] };

/** The sheets of a join as they stand now. */
export async function joinAgain(context: WorkbookContext, { plan, actual }: JoinedSheets): Promise<Join> {
  const [planGrid, actualGrid] = [await readWhole(context, plan.sheet), await readWhole(context, actual.sheet)];
  const [planSide, actualSide] = [
    sideOf(planGrid, joinedChoices(plan, "plan")),
    sideOf(actualGrid, joinedChoices(actual, "actual")),
  ];
  const join = planSide && actualSide && joinOf(planSide, actualSide);
  if (join && join.plan === planSide) return join;
  throw failed(
    "The two sheets do not belong together any more.",
    `"${plan.sheet}" should have the plan and "${actual.sheet}" the actuals, with a column in common.`,
    "Bring both back to the form they had, or build a new tracker.",
  );
}
