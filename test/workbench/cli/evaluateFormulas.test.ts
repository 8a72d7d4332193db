import { evaluateFormulas } from "../../../src/workbench/cli/evaluateFormulas";

describe("evaluated formulas", () => {
  it("give blocks of values, errors with their reason, and go on after an error", async () => {
    const formulas = [
      '=COO.VARIANCE({120;130},{100;100},"expense")',
      "=COO.VARIANCEPCT(1,0)",
      "=1/0",
      "=NOPE(1)",
      "1+1",
      "=_xlfn.SEQUENCE(2)",
      '={"a",TRUE}',
    ];
    const evaluations = await evaluateFormulas(formulas);
    expect(evaluations.map(({ formula }) => formula)).toEqual(formulas);
    expect(evaluations[0]).toEqual({ formula: formulas[0], value: [[-20], [-30]] });
    expect(evaluations[1]).toMatchObject({ error: "#N/A", reason: expect.stringContaining("plan") });
    expect(evaluations[2]).toMatchObject({ error: "#DIV/0!", reason: "The formula divides by zero." });
    expect(evaluations[3]).toMatchObject({ error: "#NAME?" });
    expect(evaluations.slice(4)).toMatchObject([{ value: [[2]] }, { value: [[1], [2]] }, { value: [["a", true]] }]);
  });

  it("take a skipped argument for one that is not given", async () => {
    const evaluations = await evaluateFormulas([
      "COO.MATERIAL(105,100,,20)",
      "COO.MATERIAL(105,100,A9,20)",
      'COO.XMRSIGNALS({0;3.2;-3.5;1},,"d2",0,1)',
      'COO.XMRSIGNALS({0;3.2;-3.5;1},"we",,0,1)',
      'COO.XMRSIGNALS({1;2;1;9},"we",,,1)',
      "COO.VARIANCE(NOSUCH(1),3)",
    ]);
    const signals = [[""], [1], [1], [""]];
    expect(evaluations).toMatchObject([
      { value: [[false]] },
      { value: [[false]] },
      { value: signals },
      { value: signals },
      { value: [[""], [""], [2], [1]] },
      { error: "#VALUE!", reason: "A cell that this depends on shows #NAME?" },
    ]);
  });
});
