import { functionTable } from "../../src/functions/table";
import { explanations } from "../../src/functions/explain/texts";
import { column } from "./callFunction";
import { generateMetadata, parameterText } from "./generateMetadata";

async function explain(name: unknown, ...args: unknown[]): Promise<Map<string, unknown>> {
  const run = functionTable.get("EXPLAIN") as unknown as (...cells: unknown[]) => Promise<[string, unknown][]>;
  return new Map(await run([[name]], ...args));
}

describe("EXPLAIN", () => {
  test("normal: words, numbers, convention, result and source", async () => {
    const told = await explain("VARIANCEPCT", [[120]], [[100]], [["expense"]]);
    expect([...told]).toEqual([
      ["Function", "COO.VARIANCEPCT(actual, plan, [type], [ifzero])"],
      ["Formula", "(plan − actual) ÷ |plan|"],
      ["actual", 120],
      ["plan", 100],
      ["type", "expense"],
      ["ifzero", "left out"],
      ["With numbers", "(100 − 120) ÷ |100|"],
      ["Convention", expect.stringContaining("Divided by the size of plan, not by plan")],
      ["Left out", "Nothing"],
      ["Result", -0.2],
      ["Source", "CXO-Cockpit, variance formula"],
    ]);
  });

  test("normal: the method that was chosen is the one in words", async () => {
    const budget = await explain("coo.eac", [[100]], [[50]], [[60]], [["budget"]]);
    expect(budget.get("With numbers")).toBe("60 + 100 − 50");
    expect(budget.get("Result")).toBe(110);
    expect((await explain("EAC", [[100]], [[50]], [[60]])).get("With numbers")).toBe("100 ÷ (50 ÷ 60)");
  });

  test("array and blank: what a range holds, and which rows have no number", async () => {
    const told = await explain("=COO.VARIANCE", column(120, null, "#N/A", 90), column(100, 100, 100, ""));
    expect(told.get("actual")).toBe("4 × 1 cells: 2 numbers from 90 to 120");
    expect(told.get("Left out")).toBe("actual is blank in row 2; actual is an error in row 3; plan is blank in row 4");
    expect(told.get("Result")).toBe("4 × 1 cells, the first 20");
  });

  test("error: a question without an answer is explained too", async () => {
    const told = await explain("VARIANCEPCT", [[5]], [[0]]);
    expect(told.get("Result")).toBe("#N/A The plan is 0 or blank, so there is no share of it.");
    const wrong = await explain("VARIANCE", [["x"]], [[0]]);
    expect(wrong.get("Result")).toBe('#VALUE! Actual, row 1, column 1: "x" is not a number.');
  });

  test("error: a name that no function has, or none", async () => {
    await expect(explain("PROFIT")).rejects.toMatchObject({
      code: "#VALUE!",
      message: 'There is no function "PROFIT". Give its name, such as "VARIANCE".',
    });
    await expect(explain(null)).rejects.toMatchObject({ code: "#VALUE!", message: "Name is missing." });
  });

  test("boundary: names of two letters, and functions that answer later", async () => {
    expect((await explain("CV", [[5]], [[3]])).get("Result")).toBe(2);
    const simulated = await explain("RISKSIMTOTALS", [[1]], [[5]], [[5]], [[5]], null, [[1000]]);
    expect(simulated.get("Result")).toBe("1000 × 1 cells, the first 5");
  });

  test("every function is explained, with the parameters that it has", async () => {
    const { functions } = await generateMetadata();
    const expected = functions
      .filter(({ id }) => id !== "EXPLAIN")
      .map(({ id, parameters }) => [id, parameters.map(parameterText).join(", ")]);
    const told = [...explanations].map(([id, { parameters }]) => [id, parameters]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
  });

  test("every option that changes the words is a parameter", () => {
    for (const [id, { parameters, formula }] of explanations) {
      if (typeof formula === "string") continue;
      expect({ id, has: parameters.split(", ").includes(`[${formula.option}]`) }).toEqual({ id, has: true });
    }
  });
});
