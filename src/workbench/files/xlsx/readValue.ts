import type { IStyleData } from "@univerjs/core";
import { getFormatDateInfo } from "numfmt";
import { isErrorText } from "../../host/errorValues";
import type { FileCell } from "../fileModel";
import { counted, limits } from "../limits";
import { BrokenSheet } from "./cellPlaces";
import type { CellSources } from "./cellSources";
import { attribute, child, children, unescapeOffice, type Element } from "./xml";

/** Dates of Macs' old calendar start on 1 January 1904. */
export const DAYS_TO_1904 = 1462;

/** How files write numbers; "0x10" and "Infinity" are none, whatever a programming language makes of them. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What a cell shows. A cell that calls itself a number and holds something else keeps it as text. */
export function valueOf(
  element: Element,
  { strings, dateOffset }: Pick<CellSources, "strings" | "dateOffset">,
  style: IStyleData | undefined,
  address: string,
): FileCell {
  const text = child(element, "v")?.text ?? "";
  switch (attribute(element, "t")) {
    case "s":
      return textCell(sharedText(text, strings, address), address);
    case "inlineStr":
      return textCell(richText(child(element, "is")), address);
    case "str":
      return { value: ofLength(unescapeOffice(text), address) };
    case "b":
      return { value: /^\s*(1|true)\s*$/i.test(text) };
    case "e":
      return isErrorText(text) || text === "" ? { value: text } : { value: ofLength(text, address), forcedText: true };
    case "d":
      return { value: serialOf(text) };
    default: {
      const digits = text.trim();
      if (digits === "") return { value: "" };
      const number = NUMBER.test(digits) ? Number(digits) : NaN;
      if (!Number.isFinite(number)) return { value: ofLength(unescapeOffice(text), address), forcedText: true };
      return { value: dateOffset !== 0 && showsDay(style) ? number + dateOffset : number };
    }
  }
}

function sharedText(index: string, strings: string[] | null, address: string): string {
  if (!strings) throw new BrokenSheet(`names a text in ${address}, and the file's texts are missing`);
  const text = /^\s*\d+\s*$/.test(index) ? strings[Number(index)] : undefined;
  if (text === undefined)
    throw new BrokenSheet(
      `names text ${index.slice(0, 12)} in ${address}; the file has ${counted(strings.length)} texts`,
    );
  return text;
}

/** A text that looks like a number, a date or a formula was entered as text. */
function textCell(text: string, address: string): FileCell {
  const value = ofLength(text, address);
  return /^[=+\-@']|\d|^#|^(true|false)$/i.test(value) ? { value, forcedText: true } : { value };
}

function ofLength(text: string, address: string): string {
  if (text.length <= limits.text) return text;
  throw new BrokenSheet(
    `has a text of ${counted(text.length)} characters in ${address}; a cell holds ${counted(limits.text)}`,
  );
}

/** Formats of dates show a day, a month or a year. Elapsed times and times of day count from no start, so they do not move. */
function showsDay(style: IStyleData | undefined): boolean {
  const pattern = style?.n?.pattern;
  if (!pattern) return false;
  const { year, month, day } = getFormatDateInfo(pattern);
  return year || month || day;
}

function serialOf(isoDate: string): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(isoDate) ? isoDate : `${isoDate}Z`);
  return Number.isNaN(time) ? isoDate : time / 86_400_000 + 25_569;
}

/** The text of a string item, whose parts may have looks of their own; reading aids above the text are left out. */
export function richText(item: Element | undefined): string {
  if (!item) return "";
  const parts = item.children.flatMap((part) => {
    if (part.name === "t") return [part.text];
    return part.name === "r" ? children(part, "t").map(({ text }) => text) : [];
  });
  return unescapeOffice(parts.join(""));
}
