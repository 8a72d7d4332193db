import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceIds } from "./referenceCases";

/** Cases that no worksheet function answers, and why. */
const WITHOUT_FUNCTION = new Map([
  ["SPC-007", "An EWMA chart; XMR and XMRSIGNALS are the charts of individuals."],
  ["PPL-010", "The cost of vacancies is a tracker's figure: authorized, assigned, and cost by contracted share."],
  ["PPL-011", "As PPL-010."],
  ["PPL-012", "As PPL-010."],
  ["PPL-013", "As PPL-010."],
  ["PPL-015", "A rival of the cohort reading that RETENTION has; a tracker names it plan formula."],
  ["INN-004", "What prerequisites inherit goes along a tree of ideas, which a tracker follows."],
  ["RNG-001", "SplitMix64 needs 64-bit integers, which no worksheet formula can follow; DRAW is HDR 2.0 (RNG-004)."],
  ["RNG-002", "A generator whose draws hang on all before them; DRAW's do not (RNG-004)."],
  ["RNG-003", "The first version of the generator that DRAW is the second of (RNG-004)."],
]);

test("every reference case is tried through a worksheet function, or has a reason why it is not", () => {
  const tests = readdirSync(__dirname)
    .filter((file) => file.endsWith(".reference.test.ts"))
    .map((file) => readFileSync(join(__dirname, file), "utf8"))
    .join("\n");
  const missing = referenceIds.filter((id) => !tests.includes(id));
  expect(missing.sort()).toEqual([...WITHOUT_FUNCTION.keys()].sort());
});
