import { functionHelp } from "../../../src/workbench/page/functionHelp";

const metadata = {
  functions: [
    {
      id: "VARIANCE",
      name: "VARIANCE",
      description: "How much better or worse the actual is than the plan.",
      parameters: [
        { name: "actual", description: "Actual amounts.", dimensionality: "matrix" },
        { name: "tolerance", description: "Share of plan.", optional: true },
        { name: "more", repeating: true },
      ],
    },
  ],
};

test("shows each function under its name in a cell, with what its arguments mean", () => {
  const help = functionHelp(metadata).get("VARIANCE");
  expect(help).toMatchObject({ functionName: "COO.VARIANCE", abstract: metadata.functions[0].description });
  expect(help?.functionParameter.map(({ name, detail, require, repeat }) => [name, detail, require, repeat])).toEqual([
    ["actual", "Actual amounts.", 1, 0],
    ["tolerance", "Share of plan.", 0, 0],
    ["more", "", 1, 1],
  ]);
});
