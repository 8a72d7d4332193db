import type { ProbeRoom } from "./probeRoom";

export const probeAreas = [
  "Add-in functions",
  "Spills",
  "Tables",
  "Number formats",
  "What is typed in",
  "Formulas",
  "Comparing",
  "Rules",
  "Names",
  "Charts",
  "Page and cells",
  "Limits",
  "Sheets",
  "The application",
] as const;

/** What a probe is about. */
export type ProbeArea = (typeof probeAreas)[number];

/** A question that Excel answers by what it does on a temporary sheet. */
export interface Probe {
  /** Stays the same when the words change. */
  id: string;
  area: ProbeArea;
  /** In plain words. */
  asks: string;
  /**
   * What current Excel answers by its documentation; several where a setting, the platform or the version decides. An answer may go on in
   * brackets, as in "refused (InvalidArgument)".
   */
  expected: readonly string[];
  /** The ExcelApi requirement set without which it cannot be asked. */
  needs?: string;
  /** For a measure, in place of comparing words. */
  fits?: (seen: string) => boolean;
  /** @returns What was seen; never anything of the person's own workbook. */
  run(room: ProbeRoom): Promise<string>;
}

export type Outcome = "as expected" | "differs" | "not there" | "not asked";

/** A probe with what came of it. */
export interface ProbeAnswer extends Pick<Probe, "id" | "area" | "asks"> {
  expected: string;
  seen: string;
  outcome: Outcome;
}

/** How an answer stands to what was expected. */
export function judged({ id, area, asks, expected, fits }: Probe, seen: string): ProbeAnswer {
  const fit = fits ? fits(seen) : expected.some((words) => seen === words || seen.startsWith(`${words} (`));
  return { id, area, asks, expected: expected.join(" or "), seen, outcome: fit ? "as expected" : "differs" };
}
