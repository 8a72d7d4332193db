import type { Interference } from "../../../../src/workbench/host/boundaries";
import type { Others } from "./bystanders";

/** What a tracker or another job wants to be called, and what it works on. */
export interface Planned {
  sheets: string[];
  names: string[];
  tables: string[];
  sources: string[];
}

/** What somebody else does, in words. */
export interface Move {
  label: string;
  work: Interference;
}

/** A sheet that is there for names and tables of others. */
export const notes = "Notes";

/** What every defined name says that somebody else adds. */
export const theirFormula = `=${notes}!$A$1`;

const sheetOf = (workbook: Others, name: string) => workbook.Worksheets.item(name);

function addSheet(workbook: Others, name: string): void {
  const there = sheetOf(workbook, name);
  // Where it is ours, it is renamed by its owner, and the other one takes its name.
  if (there) there.Name = `${name.slice(0, 24)} moved`;
  workbook.Worksheets.Add(name).GetRange("A1:B2").Formulas = [
    ["Theirs", 1],
    ["More", "=B1*2"],
  ];
}

function addName(workbook: Others, name: string): void {
  const there = workbook.Names.item(name);
  if (there) there.Delete();
  workbook.Names.Add(name, theirFormula);
}

function addTable(workbook: Others, name: string): void {
  const there = workbook.Tables.item(name);
  if (there) there.Name = `${name}Moved`;
  const sheet = sheetOf(workbook, notes)!;
  sheet.GetRange("D1:E2").Values = [
    ["One", "Two"],
    [1, 2],
  ];
  sheet.Tables.Add("D1:E2", true).Name = name;
}

/** Something appears under each of the planned names. */
export function appearances({ sheets, names, tables }: Planned): Move[] {
  return [
    ...sheets.map((name) => ({ label: `a sheet "${name}" appears`, work: (book: Others) => addSheet(book, name) })),
    ...names.map((name) => ({ label: `a name "${name}" appears`, work: (book: Others) => addName(book, name) })),
    ...tables.map((name) => ({ label: `a table "${name}" appears`, work: (book: Others) => addTable(book, name) })),
    {
      label: "all of it appears",
      work: (book: Others) => {
        for (const name of sheets) addSheet(book, name);
        for (const name of names) addName(book, name);
        for (const name of tables) addTable(book, name);
      },
    },
  ];
}

/** The sheets that a job works on vanish, are renamed, are edited. */
export function sourceMoves({ sources }: Planned): Move[] {
  return sources.flatMap((name) => [
    { label: `the sheet "${name}" vanishes`, work: (book: Others) => void sheetOf(book, name)?.Delete() },
    {
      label: `the sheet "${name}" is renamed`,
      work: (book: Others) => {
        const sheet = sheetOf(book, name);
        if (sheet) sheet.Name = "Renamed by somebody";
      },
    },
    {
      label: `the sheet "${name}" is edited`,
      work: (book: Others) => {
        const sheet = sheetOf(book, name);
        if (sheet) sheet.GetRange("Z99").Values = [["Typed by somebody"]];
      },
    },
  ]);
}

/** What a job of ours made earlier vanishes, or is renamed. */
export function ownMoves({ sheets, names, tables }: Planned): Move[] {
  return [
    ...sheets.flatMap((name) => [
      { label: `our sheet "${name}" vanishes`, work: (book: Others) => void sheetOf(book, name)?.Delete() },
      {
        label: `our sheet "${name}" is renamed`,
        work: (book: Others) => {
          const sheet = sheetOf(book, name);
          if (sheet) sheet.Name = "Renamed by somebody";
        },
      },
    ]),
    ...names.map((name) => ({
      label: `our name "${name}" vanishes`,
      work: (book: Others) => void book.Names.item(name)?.Delete(),
    })),
    ...tables.map((name) => ({
      label: `our table "${name}" is renamed`,
      work: (book: Others) => {
        const table = book.Tables.item(name);
        if (table) table.Name = "RenamedTable";
      },
    })),
  ];
}
