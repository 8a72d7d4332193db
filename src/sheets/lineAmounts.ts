import { cellText } from "./cell";
import { FIGURES, figureOfCell, type Figure } from "./figure";
import type { Period } from "./period";
import type { Reading } from "./lineReading";

/** What a row says of one period: the amounts by figure. `period` is `null` where the headings name none. */
export interface RowAmounts {
  period: Period | null;
  figures: Record<Figure, number | null>;
}

/** A column whose amounts are the same figure in every row, or `null` where each row says which. */
interface FigureColumn {
  column: number;
  figure: Figure | null;
  period: Period | null;
  /** A heading between the rows may say another figure. */
  inferred?: boolean;
}

/**
 * Makes the reader of a row's amounts: one entry where each figure has its column, one for each period that runs across
 * the sheet and has an amount in the row.
 *
 * The reader takes the row and what the headings between the rows say of it.
 */
export function lineAmounts({
  grid,
  columns,
  roles,
  layout,
  amounts,
}: Reading): (row: number, section: Figure | null) => RowAmounts[] {
  const { best } = roles.assigned;
  const place = (at: number): number => columns[at].profile.column;
  const all: FigureColumn[] = [
    ...FIGURES.filter((figure) => best[figure] !== -1).map((figure) => ({
      column: place(best[figure]),
      figure,
      period: null,
    })),
    ...(layout.amount === -1 ? [] : [{ column: place(layout.amount), figure: null, period: null }]),
    ...layout.across.map(({ at, ...across }) => ({ ...across, column: place(at) })),
  ];
  const groups = groupByPeriod(all);
  const version = layout.version === -1 ? -1 : place(layout.version);
  const figures = new Map<string, Figure | null>();
  const figureOfRow = (row: number): Figure | null => {
    if (version === -1) return null;
    const text = cellText(grid.values[row][version]);
    let figure = figures.get(text);
    if (figure === undefined) figures.set(text, (figure = figureOfCell(text)));
    return figure;
  };
  return (row, section) => {
    const own = figureOfRow(row);
    const read = groups.map(({ period, columns: group }): RowAmounts => {
      const found: Record<Figure, number | null> = { plan: null, actual: null, forecast: null };
      for (const { column, figure, inferred } of group) {
        const target = own ?? (inferred ? (section ?? figure) : figure);
        if (target !== null) found[target] = amounts.read(row, column);
      }
      return { period, figures: found };
    });
    if (read.length < 2) return read;
    const reported = read.filter((one) => FIGURES.some((figure) => one.figures[figure] !== null));
    return reported.length > 0 ? reported : [{ ...read[0], period: null }];
  };
}

function groupByPeriod(columns: readonly FigureColumn[]): { period: Period | null; columns: FigureColumn[] }[] {
  const groups = new Map<string, { period: Period | null; columns: FigureColumn[] }>();
  for (const column of columns) {
    const key = column.period === null ? "" : `${column.period.kind} ${column.period.order}`;
    const group = groups.get(key) ?? { period: column.period, columns: [] };
    group.columns.push(column);
    groups.set(key, group);
  }
  return groups.size === 0 ? [{ period: null, columns: [] }] : [...groups.values()];
}
