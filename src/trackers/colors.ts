/** The colors and number formats that all tracker sheets share: ink on white, one accent, gray for structure. */
export const ink = "#1B1B1B";
export const gray = "#5F6B6D";
export const rule = "#C9D1D2";
export const accent = "#0B5C5E";
export const accentTint = "#E6F0F0";
/** The tint of cells that people type in. */
export const inputTint = "#FFF9E8";
/** Blue-green and orange-red: told apart by color-blind eyes, each 4.5 : 1 on white. */
export const favorable = "#00695C";
export const unfavorable = "#B8390E";

/** Everything a whole column holds: formats that must hold for rows to come. */
export const wholeColumn = 1_048_576;

export const percentFormat = '0.0%;-0.0%;"–"';
/** Scores that controls have brought down are seldom whole. */
export const scoreFormat = "0.0";
export const exactMoneyFormat = '#,##0.00;-#,##0.00;"–"';

/** Money in a table: cents only where the amounts are small enough for cents to matter. */
export function moneyFormat(largest: number): string {
  return Math.abs(largest) < 1000 ? exactMoneyFormat : '#,##0;-#,##0;"–"';
}

/** Money along an axis, where nothing is an amount as well. */
export function axisFormat(largest: number): string {
  return Math.abs(largest) < 10 ? "#,##0.00" : "#,##0";
}

/** Money in a headline: short, so that it fits a tile. */
export function headlineFormat(largest: number): string {
  const size = Math.abs(largest);
  if (size >= 1e9) return '0.00,,,"B";-0.00,,,"B";"–"';
  if (size >= 1e7) return '0.0,,"M";-0.0,,"M";"–"';
  return moneyFormat(largest);
}
