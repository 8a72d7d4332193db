import type { ProbeAnswer } from "../../excel/probes/probe";
import { check } from "../words/more";

/** What was found, in words: how many are as expected, and what became of the others where there are some. */
export function foundIn(answers: readonly ProbeAnswer[]): string[] {
  const number = (outcome: ProbeAnswer["outcome"]) => answers.filter((answer) => answer.outcome === outcome).length;
  const others = check.others({
    differ: number("differs"),
    notThere: number("not there"),
    notAsked: number("not asked"),
  });
  return [check.found(number("as expected"), answers.length), others].filter(Boolean);
}
