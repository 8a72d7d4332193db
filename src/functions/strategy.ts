import { changes, type KeyedValue } from "../calc/changes";
import { GOAL_KINDS, okrGrade } from "../calc/okrGrade";
import { paceStatus } from "../calc/paceStatus";
import { weakest } from "../calc/weakest";
import {
  alongside,
  eachItem,
  inCells,
  labels as labelCells,
  numbers,
  oneNumber,
  optionalLabels,
  optionalNumbers,
  stopAtErrors,
  words,
} from "./cells";

/**
 * Progress against the time that is gone, in words: "Achieved", "Not started", "On track", "Behind" or "At risk".
 * @customfunction PACESTATUS
 * @helpurl https://localhost:3000/help/pacestatus.html
 * @param progress Share of the way, 1 for done: a cell or a range.
 * @param elapsed Share of the time that is gone, 0 to 1, of the same shape or one for all.
 * @param [ontrack] Progress ÷ elapsed from which on it is on track. Default 0.95.
 * @param [behind] Progress ÷ elapsed from which on it is behind, below that at risk. Default 0.75.
 * @returns Words, "" where an input is blank.
 * @example COO.PACESTATUS(0.5,0.6) //=> "Behind"
 */
export function PACESTATUS(
  progress: unknown[][],
  elapsed: unknown[][],
  ontrack?: unknown[][],
  behind?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Progress", progress),
      numbers("Elapsed", elapsed),
      optionalNumbers("Ontrack", ontrack),
      optionalNumbers("Behind", behind),
    ],
    (progress, elapsed, onTrack, behind) => paceStatus(progress, elapsed, { onTrack, behind }),
  );
}

/**
 * Grade of a key result's score: "Green", "Amber" or "Red".
 * @customfunction OKRGRADE
 * @helpurl https://localhost:3000/help/okrgrade.html
 * @param score Share of the way, such as 0.7: a cell or a range.
 * @param [kind] stretch (default): Green from 0.7, Amber from 0.4; committed: Green from 1, Amber from 0.9.
 * @returns Words, "" where the score is blank.
 * @example COO.OKRGRADE(0.69) //=> "Amber"
 */
export function OKRGRADE(score: unknown[][], kind?: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Score", score), words("Kind", kind, GOAL_KINDS)], okrGrade);
}

/**
 * The worst of several statuses, as it is written: red before amber before green; gray only where nothing else is there.
 * @customfunction WEAKEST
 * @helpurl https://localhost:3000/help/weakest.html
 * @param statuses Status words such as Red, Behind, Done, On hold, or the like in DE, FR, ES, PT: a range. Blanks are skipped.
 * @param [order] Words of your own, the worst first.
 * @returns One word, "" where all are blank.
 * @example COO.WEAKEST({"Amber";"Red";"Green"}) //=> "Red"
 */
export function WEAKEST(statuses: unknown[][], order?: unknown[][]): unknown[][] {
  return inCells(() => {
    const given = labelCells("Statuses", statuses);
    const own = optionalLabels("Order", order);
    [given, own].forEach(stopAtErrors);
    const ranks = Array.from(own.items).filter((word) => word !== "");
    return [[weakest(given.items, ranks.length === 0 ? undefined : ranks) ?? ""]];
  });
}

/**
 * What changed between two reports, row by row: new, gone, up, down or changed. Spills.
 * @customfunction CHANGES
 * @helpurl https://localhost:3000/help/changes.html
 * @param keys What tells the rows of now apart, each once: a column.
 * @param values Figures or words of now, one a key.
 * @param keys_before Keys of the report before.
 * @param values_before Figures or words of the report before, one a key.
 * @param [least] Smaller changes of figures are left out. Default 0.
 * @returns Five columns: key, before, now, change, kind; "" where nothing changed.
 * @example COO.CHANGES({"a";"b"},{7;1},{"a";"c"},{5;1}) //=> {"a",5,7,2,"Up";"b","",1,"","New";"c",1,"","","Gone"}
 */
export function CHANGES(
  keys: unknown[][],
  values: unknown[][],
  keys_before: unknown[][],
  values_before: unknown[][],
  least?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const now = keyed(["Keys", keys], ["Values", values]);
    const before = keyed(["Keys_before", keys_before], ["Values_before", values_before]);
    const found = changes(now, before, oneNumber("Least", least, { least: 0 }));
    if (found.length === 0) return [[""]];
    return found.map((row) => [row.key, row.before ?? "", row.now ?? "", row.difference ?? "", row.kind]);
  });
}

function keyed(keys: [name: string, raw: unknown], values: [name: string, raw: unknown]): KeyedValue[] {
  const shown = labelCells(...values);
  const figures = figuresIn(values[1]);
  return alongside<[string, string]>(labelCells(...keys), shown).map(([key = "", text = ""], at) => ({
    key,
    value: figures[at] ?? (text === "" ? undefined : text),
  }));
}

/** The numbers among cells, by their position; words are no figures here, even if they read as one. */
function figuresIn(raw: unknown): (number | undefined)[] {
  const cells = (Array.isArray(raw) ? raw.flat() : [raw]) as unknown[];
  return cells.map((cell) => (typeof cell === "number" ? cell : undefined));
}
