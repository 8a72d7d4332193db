import { isBudget } from "../../sheets/kinds/names";
import type { Source } from "../../sheets/source";
import { sheetReport } from "../trackers/sourceReport";
import {
  hasOwnName,
  expectedRoles,
  hasJudgedRoles,
  otherColumns,
  type ExpectedRole,
  type ExpectedSheet,
} from "./expected";

/** A role as the reader shows it. */
export interface ShownRole {
  role: string;
  letter: string;
  header: string;
  confidence: number;
}

export type Verdict = "right" | "wrong" | "asked";

export interface JudgedRole extends ShownRole {
  verdict: Verdict;
}

/** How a sheet was read beside what a person sees in it. `null` where INDEX.json does not say. */
export interface Judged {
  file: string;
  header: Verdict | null;
  kind: boolean;
  kindSeen: string;
  /** Every role that the reader shows and that can be judged. */
  shown: JudgedRole[];
  /** Roles that a person sees and the reader does not show: asked for, or not found. */
  missed: { role: string; header: string; asked: boolean }[];
  totals: { found: number; expected: number; beyond: number } | null;
  figures: { name: string; expected: number; found: number | null }[];
  /** Why the file could not be read at all. */
  failed?: string;
}

/** A file that cannot be read: everything that a person sees in it is missed. */
export function failedSheet(expected: ExpectedSheet, { message }: Error): Judged {
  return {
    file: expected.file,
    header: typeof expected.header_row === "number" ? "wrong" : null,
    kind: false,
    kindSeen: "none",
    shown: [],
    missed: missedRoles(expected, [], new Set()),
    totals: null,
    figures: numbersOf(expected).map(([name, wanted]) => ({ name, expected: wanted, found: null })),
    failed: message.split("\n")[0],
  };
}

/** The figures of a sheet by their names in INDEX.json, once its questions are answered as a person would. */
export type Figures = Record<string, number | null>;

export function judge(expected: ExpectedSheet, source: Source, figures: Figures): Judged {
  const asked = new Set<string>(sheetReport(source).questions.map(({ id }) => id));
  const shown = shownRoles(source).flatMap((role): JudgedRole[] => {
    const verdict = verdictOf(role, expected);
    return verdict === null ? [] : [{ ...role, verdict: asked.has(role.role) ? "asked" : verdict }];
  });
  return {
    file: expected.file,
    header: headerVerdict(expected, source, asked),
    kind: source.kind?.value === expected.kind || (expected.kind === "other" && isOther(source)),
    kindSeen: source.kind?.value ?? "none",
    shown,
    missed: missedRoles(expected, shown, asked),
    totals: totalsOf(expected, source),
    figures: figuresOf(expected, figures),
  };
}

function headerVerdict(expected: ExpectedSheet, source: Source, asked: ReadonlySet<string>): Verdict | null {
  if (typeof expected.header_row !== "number") return null;
  if ([expected.header_row, ...(expected.header_rows ?? [])].includes(source.headerRow)) return "right";
  return asked.has("header") ? "asked" : "wrong";
}

/** A list of projects, people or vendors is "other" to INDEX.json. */
function isOther({ kind }: Source): boolean {
  return kind !== undefined && !hasOwnName(kind.value);
}

function shownRoles({ columns, kind, kindRoles = [] }: Source): ShownRole[] {
  if (kind && !isBudget(kind.value)) return kindRoles.map((shown) => asPeopleSay(shown, kindRoles));
  return columns.flatMap(({ role, letter, header, confidence }) =>
    role === null ? [] : [{ role, letter, header, confidence }],
  );
}

/** A chance in percent and a cost are what people call likelihood and impact, where no rating is called so. */
const SAID_AS = new Map([
  ["probability", "likelihood"],
  ["likely", "impact"],
]);

function asPeopleSay(shown: ShownRole, all: readonly ShownRole[]): ShownRole {
  const role = SAID_AS.get(shown.role);
  return role === undefined || all.some((other) => other.role === role) ? shown : { ...shown, role };
}

/** `null` where INDEX.json says nothing about the role nor about the column. */
function verdictOf(shown: ShownRole, expected: ExpectedSheet): "right" | "wrong" | null {
  if (!hasJudgedRoles(expected)) return null;
  const roles = expectedRoles(expected);
  const wanted = roles.find(({ role }) => role === shown.role);
  if (wanted) return wanted.header !== null && isAt(wanted, shown) ? "right" : "wrong";
  const taken = roles.some((role) => role.header !== null && isAt(role, shown));
  return taken || otherColumns(expected).some((header) => sameHeader(header, shown.header)) ? "wrong" : null;
}

function isAt({ header, letter }: ExpectedRole, shown: ShownRole): boolean {
  // "E-I" is a rating that is ticked in one of five columns.
  return letter === undefined ? sameHeader(header ?? "", shown.header) : /^[A-Z]*/.exec(letter)![0] === shown.letter;
}

/** Headers as people copy them: without regard to case, spaces and what they add in parentheses. */
function sameHeader(expected: string, found: string): boolean {
  const plain = (text: string) => text.replace(/ > /g, " ").replace(/\s+/g, " ").replace(/"/g, "").trim().toLowerCase();
  const [wanted, seen] = [plain(expected), plain(found)];
  return wanted === seen || (seen !== "" && wanted.startsWith(`${seen} (`));
}

function missedRoles(expected: ExpectedSheet, shown: readonly JudgedRole[], asked: ReadonlySet<string>) {
  return expectedRoles(expected).flatMap(({ role, header }) =>
    header === null || shown.some((found) => found.role === role && found.verdict === "right")
      ? []
      : [{ role, header, asked: asked.has(role) }],
  );
}

function totalsOf({ expected }: ExpectedSheet, { excluded }: Source): Judged["totals"] {
  const wanted = expected?.subtotal_rows;
  const found = excluded.filter(({ reason }) => reason === "total" || reason === "subtotal").map(({ row }) => row);
  // Some say which rows, some only how many.
  if (typeof wanted === "number") {
    return {
      expected: wanted,
      found: Math.min(wanted, found.length),
      beyond: Math.max(0, found.length - wanted),
    };
  }
  if (!Array.isArray(wanted) || !wanted.every((row) => typeof row === "number")) return null;
  return {
    expected: wanted.length,
    found: wanted.filter((row) => found.includes(row)).length,
    beyond: found.filter((row) => !wanted.includes(row)).length,
  };
}

function figuresOf(expected: ExpectedSheet, figures: Figures): Judged["figures"] {
  return numbersOf(expected).flatMap(([name, wanted]) =>
    name in figures ? [{ name, expected: wanted, found: figures[name] }] : [],
  );
}

/** The figures that INDEX.json states as numbers; words beside them are for people. */
function numbersOf({ expected }: ExpectedSheet): [string, number][] {
  return Object.entries(expected ?? {}).filter(
    (entry): entry is [string, number] => FIGURES.has(entry[0]) && typeof entry[1] === "number",
  );
}

const FIGURES = new Set(["plan_total", "plan_total_revenue", "actual_total", "risk_count", "kpi_count", "rows"]);
