import fc from "fast-check";
import { dueStatus } from "../../../../src/calc/dueStatus";
import { InvalidInput, NotAvailable } from "../../../../src/calc/errors";
import {
  asWords,
  coo,
  extreme,
  firstOf,
  flagsOf,
  joined,
  orBlank,
  plus,
  when,
} from "../../../../src/trackers/kit/expression/combine";
import {
  all,
  any,
  areNumbers,
  atMost,
  is,
  isBlank,
  isWords,
  less,
  not,
} from "../../../../src/trackers/kit/expression/conditions";
import type { Condition, Expression } from "../../../../src/trackers/kit/expression/expression";
import { leavesOf } from "../../../../src/trackers/kit/expression/leaves";
import type { Cell, Task } from "../../../portable/engine";

export interface TreeTerms {
  column: "one" | "other" | "word";
  role: string;
  setting: "limit";
  list: "words";
  source: string;
}

const { cell, setting, lineOf, listed, listedNumber } = leavesOf<TreeTerms>();

/** What cells hold that people fill: nothing, spaces, numbers, words that look like patterns or numbers. */
const values: readonly Cell[] = [null, "", "  ", 0, 1, -3.5, 46142, "Done", "done ", "Re*t", "Rent", 123, "ü?", "#1"];
const lists: readonly (readonly [words: Cell[], means: Cell[], numbers: Cell[]])[] = [
  [
    ["Done", "Re*t", "12"],
    ["Compliant", "Not", "Monthly"],
    [1, 3, 12],
  ],
  [
    ["ü?", "Done", "done"],
    ["First", "Second", "Third"],
    [0, 2, "x"],
  ],
  [
    ["00123", null, "Rent"],
    ["Text", null, ""],
    [7, null, 0.5],
  ],
];

const ids = fc.constantFrom("one" as const, "other" as const, "word" as const);
const numeric = fc.oneof(
  ids.map((id) => cell(id)),
  fc.constantFrom(0, 1, 46142, -2),
  fc.constant(setting("limit")),
);
const wordy = fc.constantFrom("Done", "Re*t", "12", "", 'say "so"');

const condition: fc.Memo<Condition<TreeTerms>> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(
        fc.tuple(ids, fc.constantFrom("Done", "ü", "12")).map(([id, word]) => is(cell(id), word)),
        ids.map((id) => isBlank(cell(id))),
        ids.map((id) => isWords(cell(id))),
        fc.tuple(ids, ids).map(([one, other]) => areNumbers(cell(one), cell(other))),
        fc.tuple(numeric, ids).map(([one, other]) => less(one, cell(other))),
        fc.tuple(ids, numeric).map(([one, other]) => atMost(cell(one), other)),
      )
    : fc.oneof(
        fc.tuple(condition(), condition()).map(([one, other]) => all(one, other)),
        fc.tuple(condition(), condition()).map(([one, other]) => any(one, other)),
        condition().map((one) => not(one)),
      ),
);

const expression: fc.Memo<Expression<TreeTerms>> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(
        ids.map((id) => asWords(cell(id))),
        fc.constantFrom(
          listed("words", "means", lineOf("words", cell("word"))),
          listedNumber("words", "numbers", lineOf("words", cell("word"))),
        ),
        fc
          .tuple(ids, ids, fc.constantFrom("+" as const, "-" as const))
          .map(([one, other, sign]) =>
            when(areNumbers(cell(one), cell(other)), plus(cell(one), cell(other), sign), "none"),
          ),
        fc.tuple(ids, ids).map(([one, other]) => orBlank(plus(cell(one), joined("no number", cell(other))))),
        fc
          .tuple(ids, ids, fc.constantFrom("MIN" as const, "MAX" as const))
          .map(([one, other, which]) => extreme(which, setting("limit"), cell(one), cell(other))),
        fc.tuple(ids, ids).map(([due, day]) =>
          when(
            all(less(0, cell(due)), less(0, cell(day))),
            coo("DUESTATUS", [cell(due), cell(day)], (...[from, to]) => dueStatus(Number(from), Number(to))),
          ),
        ),
        fc.tuple(condition(2), condition(2)).map(([one, other]) =>
          flagsOf([
            { words: "One is amiss", when: one },
            { words: 'Other is "amiss"', when: other },
          ]),
        ),
      )
    : fc.oneof(
        fc
          .tuple(condition(2), expression(), expression())
          .map(([holds, then, otherwise]) => when(holds, then, otherwise)),
        fc.tuple(condition(2), condition(2), expression()).map(([one, other, then]) =>
          firstOf([
            [one, then],
            [other, "second"],
          ]),
        ),
        fc.tuple(expression(), wordy).map(([one, word]) => joined(one, word)),
      ),
);

export interface Tree {
  task: Task;
  /** What the same expression gives as a calculation. */
  expected: Cell;
}

/** Expressions over cells, and what they must show. */
export function trees(count: number, style: "plain" | "coo" = "plain"): Tree[] {
  const drawn = fc.tuple(
    expression(3),
    fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom(...values))),
    fc.constantFrom(...lists),
    fc.constantFrom(5, 46000),
  );
  return fc
    .sample(drawn, { numRuns: count, seed: 20261130 })
    .map(([tree, cells, [words, means, numbers], limit]): Tree => {
      const column = (list: readonly Cell[]) => list.map((one) => [one]);
      const at = { one: 0, other: 1, word: 2 };
      const ofList = { "": 3, means: 4, numbers: 5 };
      return {
        task: {
          args: [...cells, column(words), column(means), column(numbers), limit],
          formula: (addresses) =>
            tree.formula({
              style,
              cell: (id) => addresses[at[id]],
              source: () => "",
              setting: () => addresses[6],
              list: (_, of = "") => addresses[ofList[of as keyof typeof ofList]],
            }),
          rows: 2,
          columns: 2,
        },
        expected: outcome(() =>
          tree.value({
            cell: (id) => shown(cells[at[id]]),
            source: () => "",
            setting: () => limit,
            list: (_, of = "") => ({ "": words, means, numbers })[of]!.map(shown),
          }),
        ),
      };
    });
}

const shown = (value: Cell): string | number => (value === null || typeof value === "boolean" ? "" : value);

function outcome(work: () => string | number): string | number {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof NotAvailable) return "#N/A";
    if (reason instanceof InvalidInput) return "#VALUE!";
    throw reason;
  }
}

/**
 * Where a spreadsheet shows something else than the calculation gives.
 *
 * @param asText - The results come from a text file, which does not tell "12" from 12.
 */
export function differing(drawn: readonly Tree[], results: readonly unknown[][][], asText = false): string[] {
  return drawn.flatMap(({ task, expected }, at) => {
    const found = results[at][0][0] ?? "";
    const isNumber = (value: unknown) =>
      typeof value === "number" || (asText && value !== "" && Number.isFinite(Number(value)));
    const isSame =
      isNumber(expected) && isNumber(found) ? Math.abs(Number(expected) - Number(found)) < 1e-9 : found === expected;
    if (isSame) return [];
    const formula = task.formula(["a", "b", "c", "W", "M", "N", "L"]);
    return [`${formula} of ${JSON.stringify(task.args)}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
  });
}
