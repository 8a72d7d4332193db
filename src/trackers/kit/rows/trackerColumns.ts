import type { ColumnDefinition, Mark, TrackerDefinition } from "../definition";
import { asWords, firstOf, flagsOf, orBlank, when } from "../expression/combine";
import { all, areNumbers, is, isBlank, not } from "../expression/conditions";
import type { Expression } from "../expression/expression";
import { leavesOf } from "../expression/leaves";
import { leftSource, type TableColumn } from "../table/columns";
import { laidOut } from "../table/layout";
import type { TrackerShape } from "../shape";
import type { Terms } from "../terms";

/** A column of a tracker's table, with its rule. */
export interface TrackerColumn extends TableColumn {
  choices?: readonly string[];
  marks?: readonly Mark[];
  /** What stands in a linked or calculated cell; of the column that finds the row in the source the kit itself knows. */
  expression?: Expression<Terms>;
}

const { cell, source } = leavesOf<Terms>();

/** The columns of the table, in the order in which they stand. */
export function trackerColumns(definition: TrackerDefinition, { roles, room, layout }: TrackerShape): TrackerColumn[] {
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
    room > 0 ? [{ id: "place", header: "Row of the list", width: 10, shown: "number", kind: "written" }] : [];
  return laidOut([...own, ...commonColumns(definition), ...place], layout);
}

function commonColumns(definition: TrackerDefinition): TrackerColumn[] {
  const inSource = not(isBlank(cell("line")));
  const title = Object.entries(definition.columns).find(([, { key }]) => key === "title")![0];
  const open = when(all(inSource, definition.open), "Yes", "No");
  const gone = when(isBlank(cell(title)), "", leftSource);
  const flags = firstOf(
    [
      [isBlank(cell("line")), gone],
      [is(cell("open"), "Yes"), flagsOf(definition.flags)],
    ],
    flagsOf(definition.flags.filter(({ always }) => always)),
  );
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
