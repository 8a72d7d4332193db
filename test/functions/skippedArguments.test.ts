import { resolve } from "node:path";
import { readComments } from "../../src/workbench/help/readComments";
import { call } from "./callFunction";

const comments = readComments(resolve(__dirname, "../../src/functions"));

/** The arguments of a formula such as COO.XMR({10;14},"d2"): texts, numbers and inline arrays. */
function argumentsOf(formula: string): unknown[] {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  const parts = inside.match(/(\{[^}]*\}|"[^"]*"|[^,])+/g) ?? [];
  return parts.map((part) => {
    if (!part.startsWith("{")) return literal(part);
    const rows = part.slice(1, -1).split(";");
    return rows.map((row) => (row.match(/"[^"]*"|[^,]+/g) ?? []).map(literal));
  });
}

function literal(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : Number(text);
}

const described = [...comments.values()].filter(({ parameters }) =>
  parameters.some(({ optional, repeating }) => optional && !repeating),
);

/** How a skipped argument, f(1,,2), may come from Excel: as nothing, as a blank cell or as an empty text. */
const SKIPPED = [null, [[null]], [[""]]];

describe("A skipped argument is one that is not given", () => {
  test.each(described)("$id", async ({ id, parameters, example }) => {
    const given = argumentsOf(example.formula);
    const first = parameters.findIndex(({ optional }) => optional);
    for (let place = first; place < parameters.length; place++) {
      // What stands behind the skipped one is left out on one side and skipped on the other.
      const shorter = await call(id, ...given.slice(0, place));
      const behind = given.slice(place + 1);
      const middle = await call(id, ...given.slice(0, place), null, ...behind);
      for (const skipped of SKIPPED) {
        const rest = parameters.slice(place).map(() => skipped);
        expect(await call(id, ...given.slice(0, place), ...rest)).toEqual(shorter);
        expect(await call(id, ...given.slice(0, place), skipped, ...behind)).toEqual(middle);
      }
    }
  });
});
