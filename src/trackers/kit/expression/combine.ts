import { InvalidInput, NotAvailable } from "../../../calc/errors";
import { operand } from "../../../portable/formulaText";
import { renderCall } from "../../../portable/registry";
import { asText } from "../source/shownCell";
import type { Terms } from "../terms";
import type { Cell, Condition, Expression } from "./expression";
import { expressionOf, type Operand } from "./leaves";

/** One thing where a condition holds, another where it does not. */
export function when<T extends Terms>(
  holds: Condition<T>,
  then: Operand<T>,
  otherwise: Operand<T> = "",
): Expression<T> {
  const [yes, no] = [expressionOf(then), expressionOf(otherwise)];
  return {
    formula: (place) => `IF(${holds.formula(place)},${yes.formula(place)},${no.formula(place)})`,
    value: (row) => (holds.value(row) ? yes : no).value(row),
  };
}

/** The result of the first condition that holds: IF in IF. */
export function firstOf<T extends Terms>(
  cases: readonly (readonly [holds: Condition<T>, then: Operand<T>])[],
  otherwise: Operand<T> = "",
): Expression<T> {
  return cases.reduceRight<Expression<T>>((rest, [holds, then]) => when(holds, then, rest), expressionOf(otherwise));
}

/** The sum or, with `sign` "-", the difference of numbers. */
export function plus<T extends Terms>(one: Operand<T>, other: Operand<T>, sign: "+" | "-" = "+"): Expression<T> {
  const [left, right] = [expressionOf(one), expressionOf(other)];
  return {
    formula: (place) => `${operand(left.formula(place))}${sign}${operand(right.formula(place))}`,
    value(row) {
      const [first, second] = [left.value(row), right.value(row)];
      if (typeof first !== "number" || typeof second !== "number")
        throw new InvalidInput("A sum of something else than numbers.");
      return sign === "+" ? first + second : first - second;
    },
    isNumber: true,
  };
}

/** A number so many times. */
export function times<T extends Terms>(one: Operand<T>, factor: number): Expression<T> {
  const said = expressionOf(one);
  return {
    formula: (place) => `${operand(said.formula(place))}*${factor}`,
    value(row) {
      const value = said.value(row);
      if (typeof value !== "number") throw new InvalidInput("A product of something else than numbers.");
      return value * factor;
    },
    isNumber: true,
  };
}

/** The smallest or the largest of numbers; cells that hold something else are passed over. */
export function extreme<T extends Terms>(which: "MIN" | "MAX", ...ones: readonly Operand<T>[]): Expression<T> {
  const said = ones.map((one) => expressionOf(one));
  return {
    formula: (place) => `${which}(${said.map((one) => one.formula(place)).join(",")})`,
    value(row) {
      const numbers = said.map((one) => one.value(row)).filter((value) => typeof value === "number");
      return numbers.length === 0 ? 0 : (which === "MIN" ? Math.min : Math.max)(...numbers);
    },
    isNumber: true,
  };
}

/** The words of several parts behind each other. */
export function joined<T extends Terms>(...parts: readonly Operand<T>[]): Expression<T> {
  const said = parts.map((part) => expressionOf(part));
  return {
    formula: (place) => said.map((part) => part.formula(place)).join("&"),
    value: (row) => said.map((part) => asText(part.value(row))).join(""),
  };
}

/** The same, and blank where it would be an error. */
export function orBlank<T extends Terms>(one: Expression<T>): Expression<T> {
  return {
    formula: (place) => `IFERROR(${one.formula(place)},"")`,
    value(row) {
      try {
        return one.value(row);
      } catch (reason) {
        if (reason instanceof NotAvailable || reason instanceof InvalidInput) return "";
        throw reason;
      }
    },
  };
}

/** As words, a blank cell as none. */
export function asWords<T extends Terms>(one: Expression<T>): Expression<T> {
  return { formula: (place) => `${one.formula(place)}&""`, value: (row) => asText(one.value(row)) };
}

/** The most that a cell of flags says. */
const MOST_CHARACTERS = 250;

/** Words behind each other for all that holds: "No owner; Due is not a date". */
export function flagsOf<T extends Terms>(flags: readonly { words: string; when: Condition<T> }[]): Expression<T> {
  if (flags.length === 0) return expressionOf("");
  return {
    formula(place) {
      const parts = flags.map(({ words, when: holds }) => when(holds, `; ${words}`).formula(place));
      return `MID(${parts.join("&")},3,${MOST_CHARACTERS})`;
    },
    value: (row) =>
      flags
        .flatMap(({ words, when: holds }) => (holds.value(row) ? [words] : []))
        .join("; ")
        .slice(0, MOST_CHARACTERS),
  };
}

/** A part of a call that is left out: the function's own default holds. */
export const skipped: Expression<Terms> = { formula: () => "", value: () => "" };

/**
 * The call of a COO function in cells, and the same calculation for the check. None of its parts may be blank: a condition
 * around it sees to that.
 */
export function coo<T extends Terms>(
  name: string,
  parts: readonly Operand<T>[],
  /** Gets the parts that are not left out. */
  calculate: (...values: Cell[]) => Cell,
): Expression<T> {
  const said = parts.map((part) => expressionOf(part));
  return {
    formula(place) {
      const texts = said.map((part) => part.formula(place));
      return renderCall(place.style, name, texts, { filled: texts.filter((text) => text !== "") });
    },
    value(row) {
      const values = said.filter((part) => part !== skipped).map((part) => part.value(row));
      if (values.includes("")) throw new InvalidInput(`A part of ${name} is blank.`);
      return calculate(...values);
    },
  };
}
