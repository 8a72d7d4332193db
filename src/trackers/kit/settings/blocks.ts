import type { CellValue } from "../../../sheets/grid";
import { gray } from "../../colors";
import type { Area, Format, PlanCell } from "../../plan";
import { area, words } from "../sheet/sheetBuilder";

/** How many entries the growing lists of a settings sheet have, by what they hold. */
export type SettingsSize = Readonly<Record<string, number>>;

/** Cells of a settings sheet, zero-based. */
export type CellAt = (row: number, column: number) => CellValue;

/** Rows of a settings sheet: the titles of its blocks, their heads, and their first entries. Blocks stand side by side. */
export const blockTitleRow = 3;
export const blockHeadRow = 4;
export const firstRow = 5;

/**
 * A block of a settings sheet, said once: how its entries are written, which of them have defined names, and how they are read back as a
 * person has left them. Blocks grow downward only.
 */
export interface SettingsBlock<Settings> {
  /** Zero-based, where it starts. Frozen once shipped. */
  column: number;
  title: string;
  heads: readonly (string | number)[];
  /** How many of its columns are labels, which nobody types in. */
  labels?: number;
  /** Widths in characters by column; those that are left out have the sheet's usual one. */
  widths?: readonly (number | undefined)[];
  /** A list that grows: what it holds, how many entries that is, and how the record counts them. */
  grows?: { id: string; entries(settings: Settings): number; counted: readonly [name: string, meaning: string] };
  cells(settings: Settings): PlanCell[][];
  /** Defined names by their endings, and what else is said of parts of the block. */
  parts(rows: number, settings: Settings): SettingsPart<Settings>[];
  /** @param rows - How many entries it has. What makes no sense counts as the usual setting. */
  read(at: CellAt, rows: number, usual: Settings): Partial<Settings>;
}

/** A part of a block that has a name, a format, or words to choose from. */
export interface SettingsPart<Settings> {
  area: Area;
  /** Ending of its defined name: "AsOf" gives "Risk_AsOf". Frozen once shipped. */
  name?: string;
  look?: Omit<Format, "area">;
  /** `null` where no list can be offered. */
  choices?(settings: Settings): readonly string[] | null;
}

/** A setting of one cell. */
export interface SingleSetting<Settings> {
  label: string;
  meaning?: string;
  name: string;
  numberFormat?: string;
  choices?(settings: Settings): readonly string[] | null;
  /** A setting that only some trackers have, below all others. */
  where?(settings: Settings): boolean;
  write(settings: Settings): PlanCell;
  read(cell: CellValue, usual: Settings): Partial<Settings>;
}

/** Beside the values, which are tinted: what they mean. */
const meaningLook: Omit<Format, "area"> = { font: { size: 9, color: gray }, fill: "#FFFFFF" };

/** The single settings below each other: label, value and, where they say it, meaning. */
export function singles<Settings>(
  title: string,
  settings: readonly SingleSetting<Settings>[],
  widths: readonly number[],
): SettingsBlock<Settings> {
  const column = 0;
  const meant = settings.some(({ meaning }) => meaning !== undefined);
  const of = (all: Settings) => settings.filter(({ where }) => where?.(all) ?? true);
  const cell = (at: number) => area(firstRow + at, column + 1);
  return {
    column,
    title,
    heads: ["Setting", "Value", ...(meant ? ["Meaning"] : [])],
    labels: 1,
    widths,
    cells: (all) =>
      of(all).map(({ label, meaning, write }) => [words(label), write(all), ...(meant ? [words(meaning ?? "")] : [])]),
    parts(_, all) {
      const there = of(all);
      return [
        { area: area(firstRow, column + 1, there.length), look: { align: "right" } },
        ...(meant ? [{ area: area(firstRow, column + 2, there.length), look: meaningLook }] : []),
        ...there.map(({ name, numberFormat, choices }, at) => ({
          area: cell(at),
          name,
          ...(numberFormat === undefined ? {} : { look: { numberFormat } }),
          choices,
        })),
      ];
    },
    read: (at, _, usual) =>
      of(usual).reduce<Partial<Settings>>(
        (read, { read: readOne }, place) => ({ ...read, ...readOne(at(cell(place).row, column + 1), usual) }),
        {},
      ),
  };
}

/** A column of a list. */
export interface ListColumn {
  head: string;
  width?: number;
  numberFormat?: string;
  /** Ending of the defined name of its cells. */
  name?: string;
}

/** A list that grows with what the source says: an entry a row. */
export interface GrowingList<Settings, Id extends keyof Settings & string, Entry> {
  id: Id;
  column: number;
  title: string;
  columns: readonly ListColumn[];
  /** How the record calls the number of its entries. */
  counted: readonly [name: string, meaning: string];
  labels?: number;
  write(entry: Entry): PlanCell[];
  read(cells: CellValue[]): Entry;
}

export function growingList<Settings extends Record<Id, readonly Entry[]>, Id extends keyof Settings & string, Entry>({
  id,
  column,
  title,
  columns,
  counted,
  labels,
  write,
  read,
}: GrowingList<Settings, Id, Entry>): SettingsBlock<Settings> {
  return {
    column,
    title,
    heads: columns.map(({ head }) => head),
    labels,
    widths: columns.map(({ width }) => width),
    grows: { id, entries: (settings) => settings[id].length, counted },
    cells: (settings) => settings[id].map(write),
    parts: (rows) =>
      columns.map(({ name, numberFormat }, at) => ({
        area: area(firstRow, column + at, Math.max(rows, 1)),
        ...(rows === 0 ? {} : { name }),
        ...(numberFormat === undefined ? {} : { look: { numberFormat } }),
      })),
    read: (at, rows) => {
      const entries = Array.from({ length: rows }, (_, down) =>
        read(columns.map((_each, across) => at(firstRow + down, column + across))),
      );
      return { [id]: entries } as unknown as Partial<Settings>;
    },
  };
}

/** Words of a person's own in one column, with room for so many. */
export interface WordRoom<Settings> {
  column: number;
  title: string;
  head: string;
  name: string;
  room: number;
  width?: number;
  write(settings: Settings): readonly string[];
  read(words: string[]): Partial<Settings>;
}

export function wordRoom<Settings>({
  column,
  title,
  head,
  name,
  room,
  width,
  write,
  read,
}: WordRoom<Settings>): SettingsBlock<Settings> {
  return {
    column,
    title,
    heads: [head],
    widths: [width],
    cells: (settings) => Array.from({ length: room }, (_, at) => [words(write(settings)[at] ?? "")]),
    parts: () => [{ area: area(firstRow, column, room), name }],
    read: (at) => read(Array.from({ length: room }, (_, down) => String(at(firstRow + down, column)))),
  };
}

/** A number, or `null` for a cell that holds none. */
export function numberIn(cell: CellValue): number | null {
  return typeof cell === "number" ? cell : null;
}

/** One of some words, however it is written; `undefined` for any other. */
export function wordAmong<Word extends string>(among: readonly Word[], cell: CellValue): Word | undefined {
  return among.find((word) => word === String(cell).trim().toLowerCase());
}
