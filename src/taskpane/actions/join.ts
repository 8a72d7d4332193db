import { readGrid } from "../../excel/readGrid";
import { usedAreas } from "../../excel/readWorkbook";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { ChoiceError } from "../../sheets/errors";
import type { Culture, Grid } from "../../sheets/grid";
import { readSheet } from "../../sheets/readSheet";
import type { Choices } from "../../sheets/source";
import { freeBudgetNames } from "../../trackers/budget/budgetNames";
import { isLikely, joinMatch, joinOf, type Join, type JoinedSide } from "../../trackers/joined/join";
import { joinedChoices, type JoinedSheets } from "../../trackers/joined/joinSettings";
import { joinedData, type JoinedData } from "../../trackers/joined/joinedSheet";
import { plainCulture } from "../format/amount";
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
  const culture = look.grid.culture ?? plainCulture;
  return offersAmong(
    look,
    await inWorkbook((context) => readParts(context, others, culture, (rows) => rows > 1 && rows <= mostRows)),
  );
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

/** The filled parts of sheets, as they stand, of those that are wanted by their size. */
async function readParts(
  context: WorkbookContext,
  sheets: readonly string[],
  culture: Culture,
  isWanted: (rows: number) => boolean = () => true,
): Promise<Grid[]> {
  if (sheets.length === 0) return [];
  const used = await usedAreas(context, sheets);
  const grids: Grid[] = [];
  for (const [at, sheet] of sheets.entries())
    if (isWanted(used[at]?.rows ?? 0)) grids.push(await readGrid(context, sheet, used[at], culture));
  return grids;
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
export function joinedLook(join: Join, choices: Choices): Look {
  return listedLook(join, joinedData(join, freeBudgetNames(nothingTaken).data), choices);
}

/** The joined list as a look. */
export function listedLook(join: Join, data: JoinedData, choices: Choices): Look {
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
export async function joinAgain(
  context: WorkbookContext,
  { plan, actual }: JoinedSheets,
  culture: Culture,
): Promise<Join> {
  const [planGrid, actualGrid] = await readParts(context, [plan.sheet, actual.sheet], culture);
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
