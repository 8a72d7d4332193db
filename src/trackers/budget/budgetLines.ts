import type { AccountType } from "../../calc/accountType";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { rawCell, roleColumns } from "../sourceCells";
import { foldWords } from "../foldWords";
import { lineKey } from "./lineKey";

/** The source lines that make one row of the tracker's table. */
export interface BudgetLine {
  key: string;
  type: AccountType;
  /** What stands in the row's key cells: the source's own spelling that most of its lines use. */
  department: CellValue;
  category: CellValue;
  lines: SourceLine[];
}

/** The type of a line: its own, else the sheet's, else expense, as the COO functions take it. */
export function typeOf(line: SourceLine, source: Source): AccountType {
  return line.type ?? source.accountType.value ?? "expense";
}

/** Lines gathered by department, category and type, in the order in which the source first names them. */
export function gatherLines(source: Source, grid: Grid): BudgetLine[] {
  const columns = roleColumns(source);
  const found = new Map<string, { line: BudgetLine; departments: Spellings; categories: Spellings }>();
  for (const sourceLine of source.lines) {
    const type = typeOf(sourceLine, source);
    const key = lineKey(sourceLine.department, sourceLine.category, type);
    let entry = found.get(key);
    if (!entry) {
      const line: BudgetLine = { key, type, department: "", category: "", lines: [] };
      entry = { line, departments: new Spellings(), categories: new Spellings() };
      found.set(key, entry);
    }
    entry.line.lines.push(sourceLine);
    entry.departments.add(rawCell(grid, sourceLine.row, columns.get("department")), sourceLine.department);
    entry.categories.add(rawCell(grid, sourceLine.row, columns.get("category")), sourceLine.category);
  }
  return [...found.values()].map(({ line, departments, categories }) => ({
    ...line,
    department: departments.mostCommon(),
    category: categories.mostCommon(),
  }));
}

/** Counts how a key is spelled, so that the tracker shows the spelling which needs the fewest corrections. */
class Spellings {
  private readonly counts = new Map<CellValue, number>();

  /** `read` is how the reader understands the cell; a cell that says something else (a merged or section label) gives way to it. */
  add(raw: CellValue, read: string): void {
    const spelling = foldWords(String(raw)) === foldWords(read) ? raw : read;
    this.counts.set(spelling, (this.counts.get(spelling) ?? 0) + 1);
  }

  mostCommon(): CellValue {
    let best: CellValue = "";
    let most = 0;
    for (const [spelling, count] of this.counts) if (count > most) [best, most] = [spelling, count];
    return best;
  }
}
