import { readNumberText } from "../../../calc/numberText";
import { readDateText, type DayOrder } from "../../../sheets/dateText";
import { decimalEvidence, type DecimalMark } from "../../../sheets/numberColumn";

/** What the fields of a column say together about how each of them is to be read. */
export interface ColumnWriting {
  /** What decimals are written with; `null` where nothing tells. */
  mark: DecimalMark | null;
  /** Points part thousands, and there are no decimals. */
  thousandPoints: boolean;
  dayOrder: DayOrder | null;
  /** Numbers are names of things: they stay as they were written. */
  codes: boolean;
}

/** Headings of columns whose numbers name something, in the languages that are read. */
const NAMING =
  /^(#|№|wbs|psp|id|ids|code|codes|c[oó]d(igo|\.)?|ref(erence)?\.?|r[ée]f\.?|key|no\.?|nos\.?|nr\.?|n[°º]|n[úu]m(ero|\.)?|num[ée]ro|number|nummer|kennung|pos(ition)?\.?|item no\.?|section|chapter|kapitel|clause|version|gliederung|ziffer|outline|sku|zip|plz|phone|tel(efon)?\.?|account|konto|kst|kostenstelle|cost cent(er|re)|gl)\b|\b(wbs|id|code|no\.?|nr\.?|number|nummer|ref\.?)$/i;

const DIGITS = /^\d+$/;
const POINTED_GROUPS = /^[-+(]?[1-9]\d{0,2}(\.\d{3})+\)?$/;
/** Thousands with points, beside smaller amounts without, before the semicolons around them count as evidence. */
const ENOUGH_POINTED = 3;

/** Weighs the fields of a column, its heading first. */
export function writingOf(fields: readonly string[], separator: string): ColumnWriting {
  const numbers = fields.filter((field) => /\d/.test(field));
  const evidence = decimalEvidence(numbers);
  return {
    mark: evidence.mark,
    thousandPoints: separator === ";" && evidence.mark !== "." && pointsPartThousands(numbers),
    dayOrder: dayOrderOf(numbers),
    codes: namesThings(fields, numbers),
  };
}

function pointsPartThousands(numbers: string[]): boolean {
  const pointed = numbers.filter((field) => POINTED_GROUPS.test(field)).length;
  const plain = numbers.filter((field) => DIGITS.test(field));
  const others = numbers.some((field) => /\d[.,]\d/.test(field) && !POINTED_GROUPS.test(field) && isNumber(field));
  const twice = numbers.some((field) => /^[-+(]?[1-9]\d{0,2}(\.\d{3}){2,}\)?$/.test(field));
  if (others || plain.some((field) => field.length > 3)) return false;
  return twice || (pointed >= ENOUGH_POINTED && plain.length > 0);
}

const isNumber = (field: string) => readNumberText(field) !== "notANumber";

/** A day over twelve anywhere in the column tells which of the two numbers is the day. */
function dayOrderOf(numbers: string[]): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const field of numbers) {
    const reading = readDateText(field);
    if (!reading || "serial" in reading) continue;
    if (reading.mdy === null) orders.add("dmy");
    if (reading.dmy === null) orders.add("mdy");
  }
  return orders.size === 1 ? [...orders][0] : null;
}

/** Numbers that would not come back as they were written, in a column whose heading or whose zeros say that they are names. */
function namesThings(fields: readonly string[], numbers: string[]): boolean {
  if (numbers.some((field) => /^0\d+$/.test(field))) return true;
  const outline = numbers.some((field) => /^\d{1,3}(\.\d{1,2}){2,}$/.test(field) && readDateText(field) === null);
  const heading = fields.find((field) => field.trim() !== "") ?? "";
  if (!outline && !NAMING.test(heading.trim())) return false;
  return (
    outline ||
    numbers.some((field) => field !== heading && String(Number(field)) !== field && /^\d+[.\d-/]*$/.test(field))
  );
}
