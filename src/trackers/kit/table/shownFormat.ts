import { moneyFormat } from "../../colors";
import type { Format } from "../../plan";
import type { Shown } from "../definition";

/** How cells of a kind look. */
export function shownFormat(shown: Shown, largest: number): Omit<Format, "area"> {
  switch (shown) {
    case "words":
    case "longWords":
      return { align: "left" };
    case "number":
      return { align: "right", numberFormat: "General" };
    case "days":
      return { align: "right", numberFormat: "#,##0" };
    case "share":
      return { align: "right", numberFormat: "0%" };
    case "money":
      return { align: "right", numberFormat: moneyFormat(largest) };
    case "date":
      return { align: "right", numberFormat: "d mmm yyyy" };
  }
}
