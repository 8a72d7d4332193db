import { readSheet } from "../../src/sheets/readSheet";
import { sheetReport } from "../../src/workbench/trackers/sourceReport";
import { gridOf } from "./grids";
import { MORE_TEMPLATES } from "./templates/moreTemplates";
import { TEMPLATES, type Template } from "./templates/templates";

/** Confidence from which on nobody looks at a column again. */
const SURE = 0.9;

function judged({ name, values, roles }: Template) {
  const { source, questions } = sheetReport(readSheet(gridOf(values)));
  const asked = new Set<string>(questions.map(({ id }) => id));
  const named = new Set(Object.values(roles));
  const shown = Object.entries(source.columns).flatMap(([role, { letter, confidence }]) => {
    if (asked.has(role) || (!(role in roles) && !named.has(letter))) return [];
    return [{ role: `${name}: ${role} is not ${letter}`, right: roles[role] === letter, confidence }];
  });
  const wanted = Object.entries(roles).filter(([, letter]) => letter !== null);
  const found = wanted.filter(([role, letter]) => source.columns[role]?.letter === letter || asked.has(role));
  return { kind: source.kind, shown, wanted: wanted.length, found: found.length };
}

describe("lists in the manner of templates", () => {
  const all = [...TEMPLATES, ...MORE_TEMPLATES];
  const results = all.map(judged);
  const shown = results.flatMap((result) => result.shown);

  it("are told apart by their kind", () => {
    expect(results.map(({ kind }) => kind)).toEqual(all.map(({ kind }) => kind));
  });

  it("have no role that is wrong and sure", () => {
    expect(shown.filter(({ right, confidence }) => !right && confidence >= SURE).map(({ role }) => role)).toEqual([]);
  });

  it("show roles of which nearly all are right, and find or ask for nearly all there are", () => {
    const sum = (of: "wanted" | "found") => results.reduce((total, result) => total + result[of], 0);
    expect(shown.filter(({ right }) => right).length / shown.length).toBeGreaterThanOrEqual(0.98);
    expect(sum("found") / sum("wanted")).toBeGreaterThanOrEqual(0.97);
  });
});
