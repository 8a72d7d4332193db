import type { Choices, Role } from "../../sheets/source";
import { columnLetters, quoteSheet } from "../address";
import { amountLayout, amountRoles } from "../budget/amountLayout";
import type { PlanCell } from "../plan";
import { setting } from "../kit/record/emptyRecord";
import type { RecordValues } from "../kit/record/recordValues";
import { roleColumns } from "../kit/source/sourceCells";
import { joinRoles, type Join, type JoinedSide } from "./join";

const figures = ["plan", "actual"] as const;
type Figure = (typeof figures)[number];

/** A sheet of a join as a record remembers it: where its headings are, and which columns were what. */
export interface JoinedSheet {
  sheet: string;
  /** 1-based. */
  headerRow: number;
  roles: Partial<Record<Role, string>>;
}

export type JoinedSheets = Record<Figure, JoinedSheet>;

/** The sheets of a join as they are read now. */
export function joinedSheets(join: Join): JoinedSheets {
  return { plan: joinedSheet(join.plan, "plan"), actual: joinedSheet(join.actual, "actual") };
}

function joinedSheet({ source, grid }: JoinedSide, figure: Figure): JoinedSheet {
  const isAcross = amountLayout(source).across.size > 0;
  const kept = [...roleColumns(source)].filter(
    ([role]) => (joinRoles as readonly string[]).includes(role) || (role === figure && !isAcross),
  );
  const roles = Object.fromEntries(kept.map(([role, column]) => [role, columnLetters(column)]));
  return { sheet: grid.sheet, headerRow: source.headerRow, roles };
}

/** What a refresh needs to read both sheets again: links to their headings, which follow when columns are inserted. */
export function joinSettings(join: Join): PlanCell[][] {
  const sheets = joinedSheets(join);
  return figures.flatMap((figure) => {
    const { sheet, headerRow, roles } = sheets[figure];
    return Object.entries(roles).map(([role, letters]) =>
      setting(
        `Joined ${figure} ${role}`,
        { formula: `=${quoteSheet(sheet)}!$${letters}$${headerRow}` },
        `Points at a header of the sheet with the ${figure}`,
      ),
    );
  });
}

/** Reads the sheets of a join back; `null` for a tracker of one sheet. */
export function readJoined(values: RecordValues): JoinedSheets | null {
  const [plan, actual] = figures.map((figure) => sheetOf(values, `Joined ${figure} `));
  return plan && actual ? { plan, actual } : null;
}

function sheetOf(values: RecordValues, start: string): JoinedSheet | null {
  if (values.namedFrom(start).length === 0) return null;
  const links = values.linksFrom(start);
  return {
    sheet: links.at(-1)?.sheet ?? "",
    headerRow: links.at(-1)?.row ?? 0,
    roles: Object.fromEntries(links.map(({ role, letters }) => [role, letters])),
  };
}

/** What was chosen of a sheet when it was joined. */
export function joinedChoices({ headerRow, roles }: JoinedSheet, figure: Figure): Choices {
  const choices: Choices = { header: String(headerRow) };
  // Periods across are found again by their headings; one column of amounts is the one that it was.
  const isAcross = !roles[figure];
  for (const role of joinRoles) {
    const isOpen = role === "type" || (role === "period" && isAcross);
    if (roles[role] || !isOpen) choices[role] = roles[role] ?? "none";
  }
  if (!isAcross) for (const role of amountRoles) choices[role] = role === figure ? roles[role] : "none";
  return choices;
}
