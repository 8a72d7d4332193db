import type { RiskFigure } from "./riskFigures";

/** A flag and the risks that have it, as places in the register. */
export interface FlagGroup {
  flag: string;
  risks: number[];
}

/** The flags of a register, the most frequent first; equally frequent ones as they come up. */
export function flagGroups(risks: readonly RiskFigure[]): FlagGroup[] {
  const groups = new Map<string, number[]>();
  risks.forEach(({ cells }, at) => {
    for (const flag of String(cells.flags).split("; ")) {
      if (flag !== "") groups.set(flag, [...(groups.get(flag) ?? []), at]);
    }
  });
  return [...groups]
    .map(([flag, found]) => ({ flag, risks: found }))
    .sort((one, other) => other.risks.length - one.risks.length);
}
