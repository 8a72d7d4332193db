import type { Area } from "./area";
import type { Book } from "./book";
import { newSeries, type SeriesModel } from "./chartModel";
import { CellReader } from "./grid";

interface Source {
  sheetId: string;
  area: Area;
}

/**
 * The series that Excel makes of a block of cells: a first row or column of words names the series and the categories, the rest
 * are figures.
 */
export function seriesOf(book: Book, { sheetId, area }: Source, seriesBy: string): SeriesModel[] {
  const reader = new CellReader(book, sheetId);
  // Formulas of the same batch have no value yet; in Excel they would, and those that a chart is made of are figures.
  const isNumber = (row: number, column: number) => {
    const value = reader.value(row, column);
    return typeof value === "number" || (value === "" && String(reader.formula(row, column)).startsWith("="));
  };
  const numbersIn = (part: Area) => {
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++)
        if (isNumber(row, column)) return true;
    }
    return false;
  };
  if (!numbersIn(area)) return [];
  const labelRow =
    area.rows > 1 && !numbersIn({ ...area, column: area.column + 1, columns: Math.max(area.columns - 1, 1), rows: 1 });
  const labelColumn =
    area.columns > 1 && !numbersIn({ ...area, row: area.row + 1, rows: Math.max(area.rows - 1, 1), columns: 1 });
  const figures = cut(area, labelRow ? 1 : 0, labelColumn ? 1 : 0);
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && figures.rows >= figures.columns);
  const count = byColumns ? figures.columns : figures.rows;
  return Array.from({ length: count }, (_, i) => {
    const values = byColumns
      ? { ...figures, column: figures.column + i, columns: 1 }
      : { ...figures, row: figures.row + i, rows: 1 };
    const named = byColumns ? labelRow : labelColumn;
    const name = byColumns ? reader.value(area.row, values.column) : reader.value(values.row, area.column);
    const series = newSeries(named ? String(name) : `Series${i + 1}`);
    series.values = { sheetId, area: values };
    const labels = byColumns ? { ...figures, column: area.column, columns: 1 } : { ...figures, row: area.row, rows: 1 };
    if (byColumns ? labelColumn : labelRow) series.categories = { sheetId, area: labels };
    return series;
  });
}

const cut = (area: Area, rows: number, columns: number): Area => ({
  row: area.row + rows,
  column: area.column + columns,
  rows: area.rows - rows,
  columns: area.columns - columns,
});
