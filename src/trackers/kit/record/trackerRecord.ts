import { calculationVersion } from "../../../calc/version";
import type { CellValue } from "../../../sheets/grid";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../plan";
import { words } from "../sheet/sheetBuilder";
import { recordFormat, setting } from "./emptyRecord";
import { readFields, rowsOf, type Fields } from "./fields";
import { firstEntry, putBlock } from "./recordBlocks";
import { RecordValues } from "./recordValues";

/** What every record says of its tracker. */
export interface TrackerRecord<Names> {
  names: Names & { record: string };
  title: string;
  /** The layout of the record itself; a higher number than ours was made by a newer version. */
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
}

/** What a record says of its source: the sheet, and where each role has its column. */
export interface RecordedSource<Role extends string> {
  sourceSheet: string;
  /** 1-based row of the source's header, and the columns of the roles as letters. */
  headerRow: number;
  roles: Partial<Record<Role, string>>;
}

/** What is written at the head of a record. */
export interface RecordHead<Names extends object> {
  /** Frozen once shipped. */
  kind: string;
  /** What it is: a tracker, unless it says otherwise. */
  what?: "tracker" | "analysis";
  title: string;
  /** The parts of the tracker that the record names; its own name is that of its sheet. */
  names: Names;
  fields: Fields<Names>;
}

/** The zero-based column of the settings' names; their values stand right of it. */
const settingsColumn = 0;

/** The head's first rows, by the order in which they stand. */
const headNames = ["Kind", "Format", "State", "Version"] as const;

/** The cell that says "complete" once everything stands. */
export const doneMark: WorkbookPlan["doneMark"] = {
  sheet: "record",
  row: firstEntry + headNames.indexOf("State"),
  column: settingsColumn + 1,
};

/** Puts the settings on a record: its head, and what the tracker itself has to remember. */
export function putSettingsBlock<Names extends object>(
  sheet: SheetPlan,
  { kind, what = "tracker", title, names, fields }: RecordHead<Names>,
  rows: PlanCell[][],
): void {
  const head: Record<(typeof headNames)[number], [PlanCell, string]> = {
    Kind: [words(kind), what === "tracker" ? "What this tracker is" : "What this is: the analysis of a process"],
    Format: [recordFormat, "Layout of this register"],
    State: [words("building"), `Complete once the whole ${what} stands`],
    Version: [words(calculationVersion), `Version of COO Toolkit that wrote the ${what}`],
  };
  putBlock(
    sheet,
    settingsColumn,
    "Settings",
    ["Setting", "Value", "Meaning"],
    [
      ...headNames.map((name) => setting(name, ...head[name])),
      setting("Title", words(title), `Title of the ${what}`),
      ...rowsOf(fields, names),
      ...rows,
    ],
  );
}

/**
 * Reads the settings of a record, where it is that of a tracker of this kind.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 */
export function recordOfKind(kind: string, cells: CellValue[][]): RecordValues | null {
  const values = new RecordValues(cells);
  return values.text("Kind") === kind ? values : null;
}

/** What the head of a record says. */
export function readHead<Names extends object>(
  recordName: string,
  values: RecordValues,
  fields: Fields<Names>,
): TrackerRecord<Names> {
  return {
    names: { ...readFields(fields, values), record: recordName },
    title: values.text("Title"),
    format: values.number("Format"),
    complete: values.text("State") === "complete",
  };
}

/**
 * What a record says of its source.
 *
 * @param more - Links that say where the source stands and are no roles.
 */
export function readSource<Role extends string>(
  values: RecordValues,
  roles: readonly Role[],
  more: readonly string[] = [],
): RecordedSource<Role> {
  const links = values.sourceLinks(roles);
  const [first] = [...links, ...values.sourceLinks(more)];
  return {
    sourceSheet: first?.sheet ?? "",
    headerRow: first?.row ?? 0,
    roles: Object.fromEntries(links.map(({ role, letters }) => [role, letters])) as Partial<Record<Role, string>>,
  };
}
