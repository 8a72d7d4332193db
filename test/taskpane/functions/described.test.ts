import { matching, signature, type DescribedFunction } from "../../../src/taskpane/functions/described";

const variance: DescribedFunction = {
  id: "VARIANCE",
  name: "VARIANCE",
  description: "How far actual is from plan.",
  parameters: [
    { name: "actual", description: "" },
    { name: "plan", description: "" },
    { name: "type", description: "", optional: true },
  ],
};
const version: DescribedFunction = { id: "VERSION", name: "VERSION", description: "Version in words.", parameters: [] };

it("writes a function as a person types it", () => {
  expect(signature(variance)).toBe("=COO.VARIANCE(actual, plan, [type])");
  expect(signature(version)).toBe("=COO.VERSION()");
});

describe("a search", () => {
  const names = (search: string) => matching([variance, version], search).map(({ name }) => name);

  it("finds by name, description or argument, in any case", () => {
    expect(names("VARI")).toEqual(["VARIANCE"]);
    expect(names("words")).toEqual(["VERSION"]);
    expect(names("type")).toEqual(["VARIANCE"]);
  });

  it("asks for every word", () => {
    expect(names("plan actual")).toEqual(["VARIANCE"]);
    expect(names("plan words")).toEqual([]);
  });

  it("finds all where nothing is asked for", () => {
    expect(names("  ")).toHaveLength(2);
  });
});
