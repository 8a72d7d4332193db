import { join } from "node:path";
import { readComments } from "../../src/workbench/help/readComments";
import { call, callOne } from "./callFunction";
import { exampleArguments } from "./exampleArguments";
import { generateMetadata, type FunctionMetadata } from "./generateMetadata";

/** Limits of which one is enough: these functions ask for them in words of their own. */
const ONE_OF_TWO = ["PROCESSCAPABILITY", "PROCESSPERFORMANCE", "CPK", "CPM", "PPK"];

/** The arguments of each function's own example. */
const examples = new Map(
  [...readComments(join(__dirname, "../../src/functions")).values()].map(({ id, example }) => [
    id,
    exampleArguments(example.formula),
  ]),
);

let functions: FunctionMetadata[];
beforeAll(async () => {
  functions = (await generateMetadata()).functions.filter(({ id }) => id !== "EXPLAIN" && id !== "VERSION");
});

test("a needed argument that is left out or skipped over is #VALUE! with its name", () => {
  for (const { id, parameters } of functions) {
    const args = examples.get(id) ?? [];
    parameters.forEach(({ name, optional }, place) => {
      if (optional || (ONE_OF_TWO.includes(id) && place > 0)) return;
      const reason = `${name[0].toUpperCase()}${name.slice(1)} is missing.`;
      const without = args.map((arg, at) => (at === place ? null : arg));
      expect({ id, name, result: callOne(id, ...without) }).toEqual({ id, name, result: { error: "#VALUE!", reason } });
    });
  }
});

test("an optional argument that is skipped over is as good as one that is left out at the end", () => {
  for (const { id, parameters } of functions) {
    const args = examples.get(id) ?? [];
    const padded = parameters.map((_, at) => args[at] ?? null);
    expect({ id, result: call(id, ...padded) }).toEqual({ id, result: call(id, ...args) });
  }
});

test("skipped is not 0: thresholds, rules, limits", () => {
  expect(callOne("MATERIAL", 105, 100, null, 20)).toBe(false);
  expect(call("XMRSIGNALS", [[1, 2, 3, 9]], null, "d2")).toEqual([["", "", "", ""]]);
  expect(callOne("CPK", [[9, 10, 11, 10]], 4, null)).toBeCloseTo(2.256, 3);
  expect(callOne("VARIANCE", 1)).toEqual({ error: "#VALUE!", reason: "Plan is missing." });
});
