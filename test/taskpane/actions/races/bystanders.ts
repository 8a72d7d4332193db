import type { Interference } from "../../../../src/workbench/host/boundaries";
import type { Workbook } from "../../../../src/workbench/host/objects/workbook";

/** The host's side of the workbook, as somebody else sees it who works in it at the same time. */
export type Others = Parameters<Interference>[0];

/** All that stands in a workbook and is not made by a run of ours. */
export interface Bystanders {
  sheets: Map<string, { name: string; visibility: string; cells: string }>;
  /** What the cells of these sheets show, by sheet and place. */
  shown: Map<string, string>;
  names: Map<string, string>;
  tables: Map<string, string>;
}

const runOf = (sheet: ReturnType<Workbook["Worksheets"]["items"]>[number]) =>
  sheet.Name.startsWith("COO ") && /^COO [0-9a-f]{16}$/.test(sheet.Name)
    ? sheet.Name
    : sheet.CustomProperties.items().map(({ Value }) => Value)[0];

const isMarked = (comment: string) => comment.startsWith("COO Toolkit run ");

/** What is not ours, with what stands in it. */
export function bystandersIn(workbook: Others): Bystanders {
  const foreign = workbook.Worksheets.items().filter((sheet) => runOf(sheet) === undefined);
  const ids = new Set(foreign.map(({ Id }) => Id));
  return {
    sheets: new Map(
      foreign.map((sheet) => {
        const used = sheet.GetUsedRangeOrNullObject(true);
        const cells = used ? JSON.stringify([used.Address, used.Formulas]) : "";
        return [sheet.Id, { name: sheet.Name, visibility: sheet.Visibility, cells }];
      }),
    ),
    shown: new Map(foreign.flatMap(shownOn)),
    names: new Map(
      workbook.Names.items()
        .filter(({ Comment }) => !isMarked(Comment))
        .map(({ Name, Formula }) => [Name, String(Formula)]),
    ),
    tables: new Map(
      workbook.Tables.items()
        .filter(({ Worksheet }) => ids.has(Worksheet.Id))
        .map((table) => [table.Name, table.GetRange().Address]),
    ),
  };
}

/** Numbers to ten digits; a cell that shows an error or nothing holds nothing that could be lost. */
function shownOn(sheet: ReturnType<Workbook["Worksheets"]["items"]>[number]): [string, string][] {
  const used = sheet.GetUsedRangeOrNullObject(true);
  if (!used) return [];
  return (used.Values as unknown[][]).flatMap((line, down) =>
    line.flatMap((value, across): [string, string][] => {
      const text = typeof value === "number" ? value.toPrecision(10) : String(value ?? "");
      const place = `${sheet.Id} ${used.RowIndex + down} ${used.ColumnIndex + across}`;
      return text === "" || text.startsWith("#") ? [] : [[place, text]];
    }),
  );
}

/** All that stands in a workbook, ours and theirs. */
export function contentsOf(workbook: Others): string {
  const sheets = workbook.Worksheets.items().map((sheet) => {
    const used = sheet.GetUsedRangeOrNullObject(true);
    return [sheet.Name, sheet.Visibility, used ? [used.Address, used.Formulas] : null];
  });
  const names = workbook.Names.items().map(({ Name, Formula }) => [Name, Formula]);
  const tables = workbook.Tables.items().map((table) => [table.Name, table.GetRange().Address]);
  return JSON.stringify([sheets, names, tables]);
}

/** What runs of ours made, by name. */
export function madeIn(workbook: Others): string[] {
  const sheets = workbook.Worksheets.items().filter((sheet) => runOf(sheet) !== undefined);
  const names = workbook.Names.items().filter(({ Comment }) => isMarked(Comment));
  return [...sheets, ...names].map(({ Name }) => Name).sort();
}
