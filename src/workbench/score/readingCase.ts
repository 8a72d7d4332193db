import { commandKinds, commands, usualKind, type CommandKind } from "../trackers/all";

/** What is right for a small sheet with one difficulty, as the INDEX.json of a folder of such cases says it. */
export interface ReadingCase {
  file: string;
  area: string;
  difficulty: string;
  right: CaseRight;
}

/** The fields of a right answer, and other answers that are right as well. */
export interface CaseRight extends CaseFields {
  or?: CaseFields[];
  /** Answers given beforehand: a role's column, "none" or a word. */
  set?: Record<string, string>;
  tracker?: CommandKind;
}

/** A value that is right, or a list of values of which each is. */
type OneOf<T> = T | T[];

/** Only what is named is compared. */
export interface CaseFields {
  kind?: OneOf<string>;
  kind_not?: OneOf<string>;
  header_row?: OneOf<number>;
  rows?: OneOf<number>;
  /** A letter or a heading; `null` where the sheet has no such column. */
  roles?: Record<string, OneOf<string | null>>;
  /** "any", or the ids that are asked and no others. */
  asks?: "any" | string[];
  error?: boolean;
  /** A pattern in what is printed. */
  says?: string;
  differ?: number;
  /** Cells of the source sheet by address. */
  cells?: Record<string, string | number | boolean>;
  plan_total?: OneOf<number | null>;
  actual_total?: OneOf<number | null>;
  unfavorable?: OneOf<number>;
  periods?: OneOf<number>;
  net_plan?: OneOf<number | null>;
  net_actual?: OneOf<number | null>;
  revenue_plan?: OneOf<number | null>;
  revenue_actual?: OneOf<number | null>;
  rated?: OneOf<number>;
  open?: OneOf<number>;
  flagged_min?: number;
  measured?: OneOf<number>;
  green?: OneOf<number>;
  amber?: OneOf<number>;
  note?: string;
}

/** True for an entry of an INDEX.json that is such a case, not a sheet with all that a person sees in it. */
export function isReadingCase(entry: object): entry is ReadingCase {
  return "right" in entry;
}

/** The tracker that a case is read for: as it says, else by its kind, its figures, its area. */
export function trackerOf({ area, right }: ReadingCase): CommandKind {
  if (right.tracker) return right.tracker;
  const lists = commandKinds.filter((kind) => kind !== usualKind);
  const named = lists.find((kind) => right.kind === kind) ?? lists.find((kind) => area === kind);
  const fields = Object.keys(right);
  return named ?? lists.find((kind) => commands[kind].caseFields.some((field) => fields.includes(field))) ?? usualKind;
}
