import { sheetArea } from "../../address";
import { gray, inputTint, ink } from "../../colors";
import { contentAt, type SheetContent } from "../../changes";
import type { NamePlan, PlanCell, SheetPlan } from "../../plan";
import { countField, type Fields } from "../record/fields";
import { area, emptySheet, format, put, words } from "../sheet/sheetBuilder";
import { blockHeadRow, blockTitleRow, firstRow, type SettingsBlock, type SettingsSize } from "./blocks";

/** What a person can change of a tracker, and where it stands. */
export interface SettingsDefinition<Settings> {
  hint: string;
  blocks: readonly SettingsBlock<Settings>[];
  /** In characters, for columns that do not say theirs. */
  usualWidth?: number;
}

/** The sheet on which a person changes how a tracker judges; all its cells but the labels are for typing. */
export function settingsSheet<Settings>(
  { hint, blocks, usualWidth }: SettingsDefinition<Settings>,
  { name, title, nameOf }: { name: string; title: string; nameOf(part: string): string },
  settings: Settings,
): { sheet: SheetPlan; names: NamePlan[] } {
  const sheet = emptySheet("settings", name);
  put(sheet, 0, 0, [[words(`${title} · settings`)], [words(hint)]]);
  const width = Math.max(...blocks.map(({ column, heads }) => column + heads.length));
  sheet.heights.push({ row: 0, rows: 1, points: 26 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0), { font: { size: 9, color: gray } });
  format(sheet, area(blockTitleRow, 0, 1, width), { font: { bold: true, color: ink } });
  format(sheet, area(blockHeadRow, 0, 1, width), { font: { color: gray }, wrap: true });
  if (usualWidth !== undefined) sheet.widths.push({ column: 0, columns: width, characters: usualWidth });
  for (const block of blocks) putBlock(sheet, block, settings);
  sheet.print = { landscape: true, footerLeft: "", footerRight: "&P / &N" };
  const names = blocks.flatMap((block) =>
    block
      .parts(rowsOf(block, settings), settings)
      .flatMap(({ name: ending, area: where }): NamePlan[] =>
        ending === undefined ? [] : [{ name: nameOf(ending), refersTo: `=${sheetArea(name, where)}` }],
      ),
  );
  return { sheet, names };
}

function putBlock<Settings>(sheet: SheetPlan, block: SettingsBlock<Settings>, settings: Settings): void {
  const { column, title, heads, labels, widths = [] } = block;
  putSettings(sheet, column, title, heads, block.cells(settings), labels);
  widths.forEach((characters, at) => {
    if (characters !== undefined) sheet.widths.push({ column: column + at, columns: 1, characters });
  });
  for (const { area: where, look, choices } of block.parts(rowsOf(block, settings), settings)) {
    if (look) format(sheet, where, look);
    const list = choices?.(settings);
    if (list) sheet.validations.push({ area: where, list: [...list] });
  }
}

/** Puts a titled block of rows on a settings sheet; its columns behind the labels are for typing. */
export function putSettings(
  sheet: SheetPlan,
  column: number,
  title: string,
  heads: readonly (string | number)[],
  rows: PlanCell[][],
  labels = 0,
): void {
  const top = [[words(title)], heads.map((head) => (typeof head === "number" ? head : words(head)))];
  put(sheet, blockTitleRow, column, [...top, ...rows]);
  const typed = area(firstRow, column + labels, rows.length, heads.length - labels);
  if (rows.length > 0) format(sheet, typed, { fill: inputTint });
}

function rowsOf<Settings>({ grows }: SettingsBlock<Settings>, settings: Settings): number {
  return grows?.entries(settings) ?? 0;
}

/** How many entries the growing lists have. */
export function sizeOf<Settings>({ blocks }: SettingsDefinition<Settings>, settings: Settings): SettingsSize {
  return Object.fromEntries(
    blocks.flatMap(({ grows }) => (grows ? [[grows.id, grows.entries(settings)] as const] : [])),
  );
}

/** How the record keeps the numbers of entries. */
export function sizeFields<Settings>({ blocks }: SettingsDefinition<Settings>): Fields<SettingsSize> {
  return Object.fromEntries(
    blocks.flatMap(({ grows }) => (grows ? [[grows.id, countField(...grows.counted)] as const] : [])),
  );
}

/** The settings as a person has left them; what makes no sense there counts as the usual setting. */
export function readSettings<Settings extends object>(
  { blocks }: SettingsDefinition<Settings>,
  content: SheetContent,
  size: SettingsSize,
  usual: Settings,
): Settings {
  const at = (row: number, column: number) => contentAt(content, row, column).value;
  return Object.assign(
    { ...usual },
    ...blocks.map((block) => block.read(at, block.grows ? (size[block.grows.id] ?? 0) : 0, usual)),
  ) as Settings;
}

/** Where entries are new that have come up since the record was written: below those that it counts. */
export function newEntryAreas<Settings>({ blocks }: SettingsDefinition<Settings>, size: SettingsSize) {
  return blocks.flatMap(({ grows, column, heads }) =>
    grows ? [{ column, columns: heads.length, firstNew: firstRow + (size[grows.id] ?? 0) }] : [],
  );
}

/** A list with the texts that have come up in the source since, below those that are there: case makes no difference. */
export function withNew<Entry>(
  known: readonly Entry[],
  seen: readonly Entry[],
  textOf: (entry: Entry) => string,
): Entry[] {
  const there = new Set(known.map((entry) => textOf(entry).toLowerCase()));
  return [...known, ...seen.filter((entry) => !there.has(textOf(entry).toLowerCase()))];
}
