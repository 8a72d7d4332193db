import { needsReentering } from "../frozen/reenter";
import type { NameFate } from "../frozen/cooName";
import type { CellFate } from "../frozen/freeze";
import { spillReferences } from "../../portable/rewrite/spillReferences";
import { outsideLinks } from "../../portable/rewrite/outsideLinks";
import { cellAddress } from "../address";
import type { SheetContent } from "../changes";

/** A cell that a person can be led to. */
export interface Place {
  sheet: string;
  cell: string;
}

/** Something that a reader of the workbook would stumble over. */
export interface Finding {
  kind:
    | "liveFunctions"
    | "valueFunctions"
    | "stuck"
    | "protected"
    | "unreadable"
    | "spillReferences"
    | "names"
    | "namesStay"
    | "workbookLinks"
    | "localPaths"
    | "veryHidden"
    | "trackers"
    | "properties"
    | "people";
  places: Place[];
  /** What it is about, in the workbook's own words: functions, sheets, other workbooks. */
  about: string[];
}

/** What a check looks at. */
export interface Checked {
  fates: readonly CellFate[];
  /** Without the one that keeps what functions were. */
  sheets: readonly { name: string; visibility: string; content: SheetContent }[];
  names: readonly NameFate[];
  /** Trackers that are not up to their source: what to say of them, and the sheet to look at. */
  trackers: readonly { words: string; sheet: string }[];
  /** What the file says of people. */
  properties: readonly string[];
  /** People who wrote or are mentioned in the cells' comments; `null` where nobody asked for them. */
  people: { names: readonly string[]; places: readonly Place[] } | null;
}

/** All findings, the gravest first; none where the workbook is ready to be shared. */
export function findingsOf({ fates, sheets, names, trackers, properties, people }: Checked): Finding[] {
  const formulas = sheets.flatMap(formulasOn);
  const linking = formulas.map(({ place, formula }) => ({ place, links: outsideLinks(formula) }));
  const linked = linking.filter(({ links }) => links.workbooks.length > 0);
  const local = linking.filter(({ links }) => links.paths.length > 0);
  const hidden = sheets.filter(({ visibility }) => visibility === "VeryHidden");
  const findings: Finding[] = [
    ofFates(
      "stuck",
      fates.filter(({ cell }) => needsReentering(cell)),
    ),
    ofFates(
      "protected",
      fates.filter(({ leftReason }) => leftReason === "protected"),
    ),
    ofFates(
      "unreadable",
      fates.filter(({ leftReason }) => leftReason === "unreadable"),
    ),
    ofFates(
      "liveFunctions",
      fates.filter(({ becomes }) => becomes === "formula"),
    ),
    ofFates(
      "valueFunctions",
      fates.filter(({ becomes }) => becomes === "value"),
    ),
    { kind: "spillReferences", places: overFrozenBlocks(formulas, fates), about: [] },
    ofNames(
      "names",
      names.filter(({ plain }) => plain !== null),
    ),
    ofNames(
      "namesStay",
      names.filter(({ plain }) => plain === null),
    ),
    ofTrackers(trackers, sheets),
    ofLinks(
      "workbookLinks",
      linked.map(({ place, links }) => ({ place, about: links.workbooks })),
    ),
    ofLinks(
      "localPaths",
      local.map(({ place, links }) => ({ place, about: links.paths })),
    ),
    { kind: "veryHidden", places: [], about: hidden.map(({ name }) => name) },
    { kind: "properties", places: [], about: [...properties] },
    { kind: "people", places: [...(people?.places ?? [])], about: [...(people?.names ?? [])] },
  ];
  return findings.filter(({ places, about }) => places.length + about.length > 0);
}

/** Formulas that name a block by the cell that fills it ("D2#"), where its values alone can stay. */
function overFrozenBlocks(formulas: readonly { place: Place; formula: string }[], fates: readonly CellFate[]): Place[] {
  const frozen = fates.filter(({ becomes, cell }) => becomes === "value" && cell.block !== null);
  const anchors = new Set(frozen.map(({ cell }) => anchorKey(cell.sheet, cellAddress(cell.row, cell.column))));
  if (anchors.size === 0) return [];
  return formulas.flatMap(({ place, formula }) =>
    spillReferences(formula).some(({ sheet, cell }) => anchors.has(anchorKey(sheet || place.sheet, cell)))
      ? [place]
      : [],
  );
}

const anchorKey = (sheet: string, cell: string) => `${sheet.toLowerCase()}!${cell}`;

function ofFates(kind: Finding["kind"], fates: readonly CellFate[]): Finding {
  return {
    kind,
    places: fates.map(({ cell }) => ({ sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) })),
    about: [...new Set(fates.flatMap(({ functions }) => functions))].sort(),
  };
}

function ofNames(kind: Finding["kind"], names: readonly NameFate[]): Finding {
  const about = names.map(({ name, sheet }) => (sheet === null ? name : `${name} (${sheet})`));
  return { kind, places: [], about };
}

/** A tracker is looked at on its own sheet, where that can be shown. */
function ofTrackers(trackers: Checked["trackers"], sheets: Checked["sheets"]): Finding {
  const visible = new Set(sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name));
  return {
    kind: "trackers",
    places: trackers.flatMap(({ sheet }) => (visible.has(sheet) ? [{ sheet, cell: "A1" }] : [])),
    about: trackers.map(({ words }) => words),
  };
}

function ofLinks(kind: Finding["kind"], links: readonly { place: Place; about: string[] }[]): Finding {
  return {
    kind,
    places: links.map(({ place }) => place),
    about: [...new Set(links.flatMap(({ about }) => about))],
  };
}

function formulasOn({ name, content }: Checked["sheets"][number]): { place: Place; formula: string }[] {
  return content.formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      return [{ place: { sheet: name, cell: cellAddress(content.row + down, content.column + across) }, formula }];
    }),
  );
}
