import type { AccountType } from "../../calc/accountType";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { rawCell, roleColumns } from "../kit/source/sourceCells";
import { foldWords } from "../kit/rows/foldWords";
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

/**
 * Lines gathered by department, category and type, in the order in which the source first names them.
 *
 * A department and a category are written in one way in all rows of the table, so that sums over one of them meet all their rows.
 *
 * @param known - Rows of an earlier build, whose spelling stays.
 */
export function gatherLines(source: Source, grid: Grid, known: readonly BudgetLine[] = []): BudgetLine[] {
  const columns = roleColumns(source);
  const found = new Map<string, BudgetLine>();
  const [departments, categories] = [new Spellings(), new Spellings()];
  for (const { department, category } of known) {
    departments.keep(department);
    categories.keep(category);
  }
  for (const sourceLine of source.lines) {
    const type = typeOf(sourceLine, source);
    const key = lineKey(sourceLine.department, sourceLine.category, type);
    const line = found.get(key);
    if (line) line.lines.push(sourceLine);
    else
      found.set(key, {
        key,
        type,
        department: sourceLine.department,
        category: sourceLine.category,
        lines: [sourceLine],
      });
    departments.add(rawCell(grid, sourceLine.row, columns.get("department")), sourceLine.department);
    categories.add(rawCell(grid, sourceLine.row, columns.get("category")), sourceLine.category);
  }
  const spelled = (line: BudgetLine): BudgetLine => ({
    ...line,
    department: departments.of(line.department),
    category: categories.of(line.category),
  });
  const kept = known.map((row) => spelled({ ...row, lines: found.get(row.key)?.lines ?? [] }));
  const keptKeys = new Set(known.map(({ key }) => key));
  return [...kept, ...[...found.values()].filter(({ key }) => !keptKeys.has(key)).map(spelled)];
}

/** How each key is spelled in the table: as it stood there, else in the way that most of the source's lines use. */
class Spellings {
  private readonly kept = new Map<string, CellValue>();
  private readonly counts = new Map<string, Map<CellValue, number>>();

  keep(spelling: CellValue): void {
    const key = foldWords(String(spelling));
    if (!this.kept.has(key)) this.kept.set(key, spelling);
  }

  /** `read` is how the reader understands the cell; a cell that says something else (a merged or section label) gives way to it. */
  add(raw: CellValue, read: string): void {
    const key = foldWords(read);
    if (this.kept.has(key)) return;
    // A truth value is shown as its word, as a cell for it would not stay words.
    const spelling = typeof raw !== "boolean" && foldWords(String(raw)) === key ? raw : read;
    const counts = this.counts.get(key) ?? new Map<CellValue, number>();
    this.counts.set(key, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
  }

  of(words: CellValue): CellValue {
    const key = foldWords(String(words));
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    let best = words;
    let most = 0;
    for (const [spelling, count] of this.counts.get(key) ?? []) if (count > most) [best, most] = [spelling, count];
    return best;
  }
}
