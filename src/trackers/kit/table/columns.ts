/** How the cells of a column show what they hold. */
export type Shown = "words" | "longWords" | "number" | "days" | "score" | "share" | "money" | "date";

/**
 * What a column of a table holds. Keys say which row it is; linked cells show the source until a person types over them; inputs are
 * typed by people; what is written is worked out at each refresh; the rest is calculated by a formula.
 */
export type ColumnKind = "key" | "linked" | "input" | "written" | "calculated";

/** A column of a tracker's table. */
export interface TableColumn<Id extends string = string> {
  id: Id;
  header: string;
  /** In characters. */
  width: number;
  shown: Shown;
  kind: ColumnKind;
}

/** When a column is there, and what fills it. Without a kind it is linked where something fills it, and typed by people where not. */
export interface ColumnRule<Id extends string, Role, Shape> extends Omit<TableColumn<Id>, "kind"> {
  kind?: Exclude<ColumnKind, "input">;
  /** The source's columns that fill it. */
  from?: readonly Role[];
  /** What else fills it. */
  filledBy?: (shape: Shape) => boolean;
  /** Left out where nothing fills it. */
  optional?: true;
  /** Whether it is there at all. */
  where?: (shape: Shape) => boolean;
}

/** The columns of a table over a source of this shape. */
export function columnsOf<Id extends string, Role, Shape extends { roles: readonly Role[] }>(
  rules: readonly ColumnRule<Id, Role, Shape>[],
  shape: Shape,
): TableColumn<Id>[] {
  return rules.flatMap(({ from = [], filledBy, optional, where, kind, ...column }): TableColumn<Id>[] => {
    if (where && !where(shape)) return [];
    if (kind) return [{ ...column, kind }];
    const filled = from.some((role) => shape.roles.includes(role)) || (filledBy?.(shape) ?? false);
    if (optional && !filled) return [];
    return [{ ...column, kind: filled ? "linked" : "input" }];
  });
}

/** The zero-based position of each column. */
export function positionsOf<Id extends string>(columns: readonly TableColumn<Id>[]): Map<Id, number> {
  return new Map(columns.map(({ id }, position) => [id, position]));
}

/** Whether each row has something of its own in the column; other columns are filled with one formula or typed by people. */
export function isOwn({ kind }: TableColumn): boolean {
  return kind === "key" || kind === "written";
}

/** Whether one formula fills the column. */
export function isFilled({ kind }: TableColumn): boolean {
  return kind === "linked" || kind === "calculated";
}

/** How the defined name of a column of the table ends: "TableScore". */
export function tableName(id: string): string {
  return `Table${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** What the flags of a row say that the source no longer has. */
export const leftSource = "Not in source";
