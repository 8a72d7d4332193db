import type { Judged, JudgedRole } from "./judge";
import type { JudgedCase } from "./judgeCase";

/** Two amounts that agree to the cent. */
const CENT = 0.005;

/** How well a set of sheets was read, as text: a line a sheet, the shares, and how often each confidence was right. */
export function scoreReport(judged: readonly Judged[]): string {
  return [
    ...judged.map(sheetLine),
    "",
    ...shares(judged).map(shareLine),
    "",
    "Confidence shown, roles, right",
    ...calibration(judged.flatMap(({ shown }) => shown)).map(
      ({ from, to, roles, right }) =>
        `${from.toFixed(2)}-${to.toFixed(2)}  ${String(roles).padStart(5)}  ${percent(right, roles)}`,
    ),
    "",
  ].join("\n");
}

/** How well cases of one difficulty each were read: a line a case, the shares by area, and what was wrong and sure. */
export function casesReport(cases: readonly JudgedCase[]): string {
  const areas = [...new Set(cases.map(({ area }) => area))];
  const right = (own: readonly JudgedCase[]) => own.filter(({ differs }) => differs.length === 0).length;
  const lines: Share[] = [
    ...areas.map((area): [string, JudgedCase[]] => [area, cases.filter((one) => one.area === area)]),
  ].map(([area, own]) => [`Cases that are right: ${area}`, right(own), own.length]);
  return [
    ...cases.map(({ file, differs, asked }) =>
      [
        `${file}: ${differs.length === 0 ? "right" : differs.join("; ")}`,
        asked.length > 0 ? ` (asks ${asked.join(", ")})` : "",
      ].join(""),
    ),
    "",
    ...[...lines, ["Cases that are right", right(cases), cases.length] as Share].map(shareLine),
    shareLine(["Cases that are wrong and sure", cases.filter(({ wrongAndSure }) => wrongAndSure).length, cases.length]),
    "",
  ].join("\n");
}

function shareLine([name, right, all]: Share): string {
  return `${name.padEnd(44)} ${percent(right, all)}  (${right} of ${all})`;
}

type Share = [name: string, right: number, all: number];

function shares(judged: readonly Judged[]): Share[] {
  const headers = judged.filter(({ header }) => header !== null);
  const shown = judged.flatMap((sheet) => sheet.shown);
  const sure = shown.filter(({ verdict }) => verdict !== "asked");
  const right = shown.filter(({ verdict }) => verdict === "right").length;
  const missed = judged.flatMap((sheet) => sheet.missed);
  const totals = judged.flatMap((sheet) => sheet.totals ?? []);
  const figures = judged.flatMap((sheet) => sheet.figures);
  return [
    ["Header row", headers.filter(({ header }) => header === "right").length, headers.length],
    ["Kind", judged.filter(({ kind }) => kind).length, judged.length],
    ["Roles that are right, of those not asked", right, sure.length],
    ["Roles that were found, of those a person sees", right, right + missed.length],
    ["Roles that were found or asked for", right + missed.filter(({ asked }) => asked).length, right + missed.length],
    ["Total rows found", sum(totals.map(({ found }) => found)), sum(totals.map(({ expected }) => expected))],
    ["Figures that are equal", figures.filter(isEqual).length, figures.length],
    ["Sheets with nothing wrong and sure", judged.filter(nothingWrongAndSure).length, judged.length],
  ];
}

/** Wrong at a confidence at which the pane no longer asks. */
export const SURE = 0.9;

function nothingWrongAndSure({ shown, failed }: Judged): boolean {
  if (failed !== undefined) return true;
  return !shown.some(({ verdict, confidence }) => verdict === "wrong" && confidence >= SURE);
}

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

export interface Step {
  from: number;
  to: number;
  roles: number;
  right: number;
}

/** How often the roles of each step of confidence were right. */
export function calibration(roles: readonly JudgedRole[]): Step[] {
  const judged = roles.filter(({ verdict }) => verdict !== "asked");
  return STEPS.slice(0, -1).map((from, at) => {
    const to = STEPS[at + 1];
    const within = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { from, to, roles: within.length, right: within.filter(({ verdict }) => verdict === "right").length };
  });
}

function sheetLine({ file, header, kind, kindSeen, shown, missed, totals, figures, failed }: Judged): string {
  if (failed !== undefined) return `${file}: cannot be read: ${failed}`;
  const said = [
    header === null || header === "right" ? "" : `header row ${header}`,
    kind ? "" : `kind seen as ${kindSeen}`,
    ...shown
      .filter(({ verdict }) => verdict === "wrong")
      .map((role) => `${role.role} is not ${role.letter} "${role.header}" (${role.confidence.toFixed(2)})`),
    ...missed.map(({ role, header: name, asked }) => `${role} "${name}" ${asked ? "asked for" : "not found"}`),
    totals && (totals.found < totals.expected || totals.beyond > 0)
      ? `${totals.found} of ${totals.expected} total rows, ${totals.beyond} more`
      : "",
    ...figures
      .filter((figure) => !isEqual(figure))
      .map(({ name, expected, found }) => `${name} ${found} for ${expected}`),
  ].filter(Boolean);
  return `${file}: ${said.length === 0 ? "all right" : said.join("; ")}`;
}

function isEqual({ expected, found }: Judged["figures"][number]): boolean {
  return found !== null && Math.abs(found - expected) < CENT;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "     –" : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
