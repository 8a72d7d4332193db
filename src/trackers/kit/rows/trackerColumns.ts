import type { ColumnDefinition, TrackerDefinition } from "../definition";
import { asWords, flagsOf, orBlank, when } from "../expression/combine";
import { all, areNumbers, is, isBlank, not } from "../expression/conditions";
import type { Expression } from "../expression/expression";
import { leavesOf } from "../expression/leaves";
import type { TrackerShape } from "../shape";
import type { Terms } from "../terms";

/** What the flags say of a row that the source no longer has. */
export const leftSource = "Not in source";

/**
 * A column of a tracker's table. Keys say which row it is; linked cells show the source until a person types over them; inputs are
 * typed by people; the rest is calculated.
 */
export interface TrackerColumn extends Pick<
  ColumnDefinition<Terms>,
  "header" | "width" | "shown" | "choices" | "marks"
> {
  id: string;
  kind: "key" | "linked" | "input" | "calculated";
  /** What stands in a linked or calculated cell; of the column that finds the row in the source the kit itself knows. */
  expression?: Expression<Terms>;
}

const { cell, source } = leavesOf<Terms>();

/** The columns of the table, in the order in which they stand. */
export function trackerColumns(definition: TrackerDefinition, { roles, room }: TrackerShape): TrackerColumn[] {
  const own = Object.entries(definition.columns).flatMap(([id, column]): TrackerColumn[] => {
    const { from, formula, key, optional, typed } = column;
    const isThere = from !== undefined && roles.includes(from);
    if (key) return [{ ...column, id, kind: "key" }];
    if (typed) return [{ ...column, id, kind: "input" }];
    if (isThere) return [{ ...column, id, kind: "linked", expression: linked(formula ?? asSource(from, column)) }];
    if (from === undefined) return [{ ...column, id, kind: "calculated", expression: formula }];
    return optional ? [] : [{ ...column, id, kind: "input" }];
  });
  const place: TrackerColumn[] =
    room > 0 ? [{ id: "place", header: "Row of the list", width: 10, shown: "number", kind: "key" }] : [];
  return [...own, ...commonColumns(definition), ...place];
}

/** The zero-based place of each column. */
export function columnPlaces(columns: readonly TrackerColumn[]): Map<string, number> {
  return new Map(columns.map(({ id }, at) => [id, at]));
}

function commonColumns(definition: TrackerDefinition): TrackerColumn[] {
  const inSource = not(isBlank(cell("line")));
  const title = Object.entries(definition.columns).find(([, { key }]) => key === "title")![0];
  const open = when(all(inSource, definition.open), "Yes", "No");
  const gone = when(isBlank(cell(title)), "", leftSource);
  const said = definition.flags.map(({ words, when: holds, always }) => ({
    words,
    when: always ? holds : all(is(cell("open"), "Yes"), holds),
  }));
  const flags = when(isBlank(cell("line")), gone, flagsOf(said));
  return [
    { id: "flags", header: "Flags", width: 34, shown: "longWords", kind: "calculated", expression: flags },
    { id: "open", header: definition.words.counts, width: 11, shown: "words", kind: "calculated", expression: open },
    { id: "line", header: "Source row", width: 9, shown: "number", kind: "calculated" },
  ];
}

/** A row that has left the source shows nothing of it. */
function linked(read: Expression<Terms>): Expression<Terms> {
  return when(isBlank(cell("line")), "", read);
}

function asSource(role: string, { shown }: ColumnDefinition<Terms>): Expression<Terms> {
  const said = source(role);
  if (shown === "words" || shown === "longWords") return orBlank(asWords(said));
  if (shown === "date") return orBlank(when(isBlank(said), "", said));
  return when(areNumbers(said), said, "");
}
