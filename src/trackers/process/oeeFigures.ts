import { equipmentEffectiveness, type Effectiveness, type ProductionRun } from "../../calc/oee";
import { exactSum } from "../../calc/sum";
import { oeeRoles, type OeeRole } from "./analysis";

/** What is amiss with a line, in the order in which it is looked for; "" for nothing. */
export const oeeFlags = {
  missing: "A figure is missing",
  negative: "A figure is below 0",
  moreGood: "More good pieces than pieces",
  noPlan: "No time was planned",
  noRun: "Nothing ran",
  nothingMade: "Nothing was made",
  tooFast: "Performance over 1: the ideal cycle is set too long, or more was made than counted",
  tooLong: "Ran longer than planned",
} as const;

/** Flags of lines that are worked out all the same. */
const remarks: readonly string[] = [oeeFlags.tooFast, oeeFlags.tooLong, ""];

export interface OeeLine {
  label: string | number;
  /** What the source has, "" for what is no number. */
  given: Record<OeeRole, number | "">;
  flag: string;
  /** `null` for a line that cannot be worked out. */
  shares: Effectiveness | null;
}

export interface OeeFigures {
  lines: OeeLine[];
  /** All lines together, by their sums. */
  all: Effectiveness;
  /** Lines that are worked out. */
  used: number;
}

/**
 * Overall equipment effectiveness line by line, and of all lines by their sums.
 *
 * @returns `null` where no line can be worked out.
 */
export function oeeFigures(given: readonly Pick<OeeLine, "label" | "given">[]): OeeFigures | null {
  const lines = given.map((line): OeeLine => {
    const flag = flagOf(line.given);
    return { ...line, flag, shares: remarks.includes(flag) ? equipmentEffectiveness(runOf(line.given)) : null };
  });
  const used = lines.filter(({ shares }) => shares !== null).map((line) => runOf(line.given));
  if (used.length === 0) return null;
  const sum = (figure: (run: ProductionRun) => number) => exactSum(used.map(figure));
  const total = sum((run) => run.total);
  const all = equipmentEffectiveness({
    run: sum((run) => run.run),
    planned: sum((run) => run.planned),
    idealCycle: sum((run) => run.idealCycle * run.total) / total,
    total,
    good: sum((run) => run.good),
  });
  return { lines, all, used: used.length };
}

function runOf({ run, planned, ideal, total, good }: OeeLine["given"]): ProductionRun {
  return { run: +run, planned: +planned, idealCycle: +ideal, total: +total, good: +good };
}

function flagOf(given: OeeLine["given"]): string {
  const { run, planned, ideal, total, good } = given;
  const figures = oeeRoles.map((role) => given[role]).filter((figure) => figure !== "");
  if (figures.length < oeeRoles.length) return oeeFlags.missing;
  if (figures.some((figure) => figure < 0)) return oeeFlags.negative;
  if (good > total) return oeeFlags.moreGood;
  if (planned === 0) return oeeFlags.noPlan;
  if (run === 0) return oeeFlags.noRun;
  if (total === 0) return oeeFlags.nothingMade;
  if (+ideal * +total > +run) return oeeFlags.tooFast;
  return run > planned ? oeeFlags.tooLong : "";
}
