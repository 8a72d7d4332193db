import { moneyFormat, scoreFormat } from "../../colors";
import type { Format } from "../../plan";
import type { Shown } from "./columns";
import type { NumberFormats } from "./dressTable";

/** The number formats of a tracker's cells, given the largest amount of money among them. */
export function numberFormats(largest: number): NumberFormats {
  return {
    number: "General",
    days: "#,##0",
    score: scoreFormat,
    share: "0%",
    money: moneyFormat(largest),
    date: "d mmm yyyy",
  };
}

/** How cells of a kind look. */
export function shownFormat(shown: Shown): Omit<Format, "area"> {
  const numberFormat = numberFormats(0)[shown];
  return numberFormat === undefined ? { align: "left" } : { align: "right", numberFormat };
}
