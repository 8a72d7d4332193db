import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { quotedSheet, splitSheet, type Area } from "./area";
import type { Book } from "./book";
import { Names, type ScopedNames } from "./names";
import { withoutSingles, withSingles } from "./singles";
import { tablesOf } from "./tables";

/** Where a formula stands: what `[@Plan]` and a sheet's own names mean depends on it. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

export interface TableArea {
  name: string;
  sheetId: string;
  area: Area;
}

/** What the words of a workbook's formulas mean. */
export interface FormulaWords {
  names: ScopedNames;
  tables: TableArea[];
  sheetId(name: string): string | undefined;
  sheetName(sheetId: string): string;
}

/** The words of an open book, as they are now. */
export function wordsOfBook(book: Book): FormulaWords {
  return {
    names: new Names(book).scoped(),
    tables: tablesOf(book).map(({ name, subUnitId, area }) => ({ name, sheetId: subUnitId, area })),
    sheetId: (name) => book.sheetNamed(name)?.getSheetId(),
    sheetName: (sheetId) => book.sheet(sheetId).getName(),
  };
}

/**
 * Translates formulas between Excel's words and those that Univer's engine reads: the engine needs the table's name in every
 * structured reference, knows no `[@Column]`, no `_xlfn.` prefix and no names that belong to a sheet.
 */
export class FormulaText {
  private readonly names: ScopedNames;
  private readonly tables: TableArea[];

  constructor(private readonly words: FormulaWords) {
    this.names = words.names;
    this.tables = words.tables;
  }

  toEngine(formula: string, place: Place): string {
    if (!this.names.any && !/_xl|\[|@/i.test(formula)) return formula;
    const tokens = withSingles(tokenize(formula, { mergeRefs: true }));
    return stringifyTokens(tokens.map((token) => ({ ...token, value: this.tokenToEngine(token, place) })));
  }

  fromEngine(formula: string, place: Place): string {
    if (!(this.names.any && formula.includes(".on.")) && !/#This Row|SINGLE\(/i.test(formula)) return formula;
    const tokens = withoutSingles(tokenize(formula, { mergeRefs: true }));
    return stringifyTokens(tokens.map((token) => ({ ...token, value: this.tokenFromEngine(token, place) })));
  }

  private tokenToEngine(token: Token, place: Place): string {
    switch (token.type) {
      case "func":
        return token.value.replace(/^(_xlfn\.|_xlws\.)+/i, "");
      case "structured":
        return this.structuredToEngine(token.value, place);
      case "range_named":
        return this.nameToEngine(token.value, place);
      default:
        return token.value;
    }
  }

  private tokenFromEngine(token: Token, place: Place): string {
    if (token.type === "structured") return this.structuredFromEngine(token.value, place);
    if (token.type === "range_named") return this.nameFromEngine(token.value, place);
    return token.value;
  }

  private structuredToEngine(reference: string, place: Place): string {
    const open = reference.indexOf("[");
    const table = reference.slice(0, open) || this.tableAt(place)?.name || "";
    const inside = reference.slice(open + 1, -1).trim();
    if (!inside.startsWith("@")) return `${table}[${inside}]`;
    const column = inside.slice(1).trim();
    if (column === "") return `${table}[#This Row]`;
    return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  }

  private structuredFromEngine(reference: string, place: Place): string {
    const row = /^([^[]*)\[\s*\[#This Row\]\s*,\s*(\[[^[\]]*\](?::\[[^[\]]*\])?)\s*\]$/i.exec(reference);
    if (!row) return reference;
    const [, table, columns] = row;
    const plain = /^\[[A-Za-z_][\w.]*\]$/.test(columns) ? columns.slice(1, -1) : columns;
    const own = this.tableAt(place)?.name.toLowerCase() === table.toLowerCase();
    return `${own ? "" : table}[@${plain}]`;
  }

  private nameToEngine(reference: string, place: Place): string {
    const { sheet, rest } = splitSheet(reference);
    if (sheet === null) return this.names.toEngine(place.sheetId, rest) ?? reference;
    const owner = this.words.sheetId(sheet);
    // A name that is not there yet stays as it was written: it is entered again when it comes.
    return (owner && this.names.toEngine(owner, rest)) ?? reference;
  }

  private nameFromEngine(reference: string, place: Place): string {
    const entry = this.names.fromEngine.get(reference.toLowerCase());
    if (!entry) return reference;
    if (entry.scope === place.sheetId) return entry.name;
    return `${quotedSheet(this.words.sheetName(entry.scope!))}!${entry.name}`;
  }

  private tableAt({ sheetId, row, column }: Place): TableArea | undefined {
    return this.tables.find(
      ({ sheetId: owner, area }) =>
        owner === sheetId &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }
}
