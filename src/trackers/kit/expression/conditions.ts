import { asText, trimmed } from "../source/shownCell";
import type { Terms } from "../terms";
import type { Cell, Condition } from "./expression";
import { expressionOf, type Operand } from "./leaves";

/** Holds a word, whatever its case; a number is not its text. What is blank is asked for by `isBlank`. */
export function is<T extends Terms>(one: Operand<T>, other: Operand<T>): Condition<T> {
  const [left, right] = [expressionOf(one), expressionOf(other)];
  return {
    formula: (place) => `${left.formula(place)}=${right.formula(place)}`,
    value: (row) => same(left.value(row), right.value(row)),
    opposite: (place) => `${left.formula(place)}<>${right.formula(place)}`,
  };
}

/** Holds one of several words. */
export function isOneOf<T extends Terms>(one: Operand<T>, words: readonly string[]): Condition<T> {
  return any(...words.map((word) => is(one, word)));
}

/** A text in which a sign stands. */
export function holds<T extends Terms>(one: Operand<T>, sign: string): Condition<T> {
  const said = expressionOf(one);
  return {
    formula: (place) => `ISNUMBER(SEARCH("${sign}",${said.formula(place)}))`,
    value: (row) => asText(said.value(row)).toLowerCase().includes(sign.toLowerCase()),
    opposite: (place) => `NOT(ISNUMBER(SEARCH("${sign}",${said.formula(place)})))`,
  };
}

/** Blank, or nothing but spaces. */
export function isBlank<T extends Terms>(one: Operand<T>): Condition<T> {
  const said = expressionOf(one);
  return {
    formula: (place) => `TRIM(${said.formula(place)})=""`,
    value: (row) => trimmed(asText(said.value(row))) === "",
    opposite: (place) => `TRIM(${said.formula(place)})<>""`,
  };
}

/** Words where a number or a date should stand. */
export function isWords<T extends Terms>(one: Operand<T>): Condition<T> {
  return all(not(areNumbers(one)), not(isBlank(one)));
}

/** Every one of them is a number. */
export function areNumbers<T extends Terms>(...ones: readonly Operand<T>[]): Condition<T> {
  return all(
    ...ones.map((one): Condition<T> => {
      const said = expressionOf(one);
      return {
        formula: (place) => `ISNUMBER(${said.formula(place)})`,
        value: (row) => typeof said.value(row) === "number",
      };
    }),
  );
}

/** Less than the other; false where one of them is no number. */
export function less<T extends Terms>(one: Operand<T>, other: Operand<T>): Condition<T> {
  return compared(one, other, "<", (left, right) => left < right);
}

/** At most the other; false where one of them is no number. */
export function atMost<T extends Terms>(one: Operand<T>, other: Operand<T>): Condition<T> {
  return compared(one, other, "<=", (left, right) => left <= right);
}

export function all<T extends Terms>(...parts: readonly Condition<T>[]): Condition<T> {
  if (parts.length === 1) return parts[0];
  return {
    formula: (place) => `AND(${parts.map((part) => part.formula(place)).join(",")})`,
    value: (row) => parts.map((part) => part.value(row)).every(Boolean),
  };
}

export function any<T extends Terms>(...parts: readonly Condition<T>[]): Condition<T> {
  if (parts.length === 1) return parts[0];
  return {
    formula: (place) => `OR(${parts.map((part) => part.formula(place)).join(",")})`,
    value: (row) => parts.map((part) => part.value(row)).some(Boolean),
  };
}

export function not<T extends Terms>(part: Condition<T>): Condition<T> {
  return {
    formula: (place) => part.opposite?.(place) ?? `NOT(${part.formula(place)})`,
    value: (row) => !part.value(row),
    opposite: (place) => part.formula(place),
  };
}

/** As Excel compares cells: case makes no difference. */
function same(one: Cell, other: Cell): boolean {
  return typeof one === "string" && typeof other === "string"
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}

/** Excel would take any word for larger than any number. */
function compared<T extends Terms>(
  one: Operand<T>,
  other: Operand<T>,
  sign: string,
  holds: (left: number, right: number) => boolean,
): Condition<T> {
  const [left, right] = [expressionOf(one), expressionOf(other)];
  const doubtful = [one, other].filter(
    (operand) => typeof operand === "string" || (typeof operand === "object" && !operand.isNumber),
  );
  return {
    formula(place) {
      const comparison = `${left.formula(place)}${sign}${right.formula(place)}`;
      return doubtful.length === 0 ? comparison : `IF(${areNumbers(...doubtful).formula(place)},${comparison},FALSE)`;
    },
    value(row) {
      const [first, second] = [left.value(row), right.value(row)];
      return typeof first === "number" && typeof second === "number" && holds(first, second);
    },
  };
}
