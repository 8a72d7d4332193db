import { functionTable, shortNames } from "../../src/functions/table";
import { generateMetadata, type GeneratedMetadata } from "./generateMetadata";

/** Custom functions may not be called as Excel's own macro functions are. */
const MACRO_NAMES = ["RUN", "ECHO", "CALL", "INPUT", "NOTE", "STEP", "WAIT", "BREAK", "RETURN", "RESULT", "ARGUMENT"];

let metadata: GeneratedMetadata;
beforeAll(async () => {
  metadata = await generateMetadata();
});

test("ids and names are unique, and names that Excel takes", () => {
  for (const key of ["id", "name"] as const) {
    const texts = metadata.functions.map((one) => one[key]);
    expect(new Set(texts.map((text) => text.toUpperCase())).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(text).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(text).not.toMatch(/^R\d*C\d*$/);
      expect(MACRO_NAMES).not.toContain(text);
    }
  }
});

test("every function and parameter is described and has its help page", () => {
  for (const { id, description, helpUrl, parameters } of metadata.functions) {
    expect({ id, description }).toEqual({ id, description: expect.stringMatching(/^[A-Z"%].{15,}\.$/s) });
    expect({ id, helpUrl }).toEqual({ id, helpUrl: `https://localhost:3000/help/${id.toLowerCase()}.html` });
    for (const { name, description: text } of parameters) {
      expect({ id, name, text }).toEqual({ id, name, text: expect.stringMatching(/.{5,}/) });
    }
  }
});

test("descriptions are short enough for Excel's autocomplete", () => {
  for (const { id, description = "" } of metadata.functions)
    expect({ id, long: description.length > 255 }).toEqual({ id, long: false });
});

test("optional parameters come last, and every argument takes a range", () => {
  for (const { id, parameters } of metadata.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true || parameter.repeating === true);
    expect({ id, optional }).toEqual({ id, optional: [...optional].sort((a, b) => Number(a) - Number(b)) });
    for (const { name, dimensionality, type } of parameters) {
      expect({ id, name, dimensionality, type }).toEqual({ id, name, dimensionality: "matrix", type: "any" });
    }
  }
});

test("the table holds the same functions under the same names", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect([...functionTable.keys()].sort()).toEqual([...ids, ...shortNames.keys()].sort());
  for (const [id, functionName] of metadata.associate) expect(functionTable.get(id)?.name).toBe(functionName);
});
