import { roundHalfAway } from "../../calc/round";
import { readNumberText } from "../../calc/numberText";
import type { Culture } from "../../sheets/grid";
import { figureFormat } from "../../trackers/kpi/figureFormat";
import type { KpiFigure } from "../../trackers/kpi/kpiFigures";
import type { KpiSource } from "../../trackers/kpi/kpiSource";
import type { FigureWriter } from "../../trackers/kpi/whyStep";
import { decimals, plainCulture } from "../format/amount";
import { cellText } from "../format/cell";

/** How the pane writes a KPI's figures, and reads one that a person writes. */
export interface KpiWriter extends FigureWriter {
  /** A figure with its unit: "50 days"; a percentage has its sign already. */
  withUnit(value: number): string;
  /** What a person wrote as a figure of the KPI; `null` where it is none. */
  read(text: string): number | null;
}

/** Writes as the source's sheet does. */
export function kpiWriter(read: KpiSource, { kpi, cells }: KpiFigure): KpiWriter {
  const culture: Culture = read.grid.culture ?? plainCulture;
  const format = figureFormat(read, kpi.line);
  const isPercentage = format.includes("%");
  const figure = (value: number) => cellText(value, format, culture);
  const unit = String(cells.unit).trim();
  const spaced = unit === "" || unit === "%" || isPercentage ? unit : ` ${unit}`;
  return {
    figure,
    withUnit: (value) => figure(value) + (isPercentage && unit === "%" ? "" : spaced),
    share: (value) => `${decimals(value * 100, Number.isInteger(roundHalfAway(value * 100, 1)) ? 0 : 1, culture)}%`,
    score: (value) => decimals(value, 1, culture),
    read(text) {
      const found = readNumberText(text, culture.decimal === "," ? "," : ".");
      if (typeof found !== "object") return null;
      // As in a cell with such a format, 90 is 90 %.
      return isPercentage && !text.includes("%") ? found.value / 100 : found.value;
    },
  };
}
