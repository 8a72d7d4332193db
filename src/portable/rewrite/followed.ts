import { tokensOf, type Token } from "./tokens";

/** A reference with its sheet, as one text before and after rows were inserted or sheets renamed. */
export type Moves = ReadonlyMap<string, string>;

/**
 * The cells that a formula names, each once with its sheet, so that a formula over them elsewhere moves along with them. Names, table
 * columns, other workbooks and references through several sheets stay as they are written, so they need no following.
 *
 * @param sheet - Where the formula stands.
 */
export function followedReferences(formula: string, sheet: string): string[] {
  const references = tokensOf(formula)
    .filter(isFollowed)
    .map(({ value }) => onSheet(value, sheet));
  return [...new Set(references)];
}

/**
 * A formula as it reads after its cells have moved; where nothing moved, the same text by every character.
 *
 * @param sheet - Where the formula stood.
 * @param sheetNow - Where it stands now.
 */
export function movedFormula(formula: string, sheet: string, moves: Moves, sheetNow: string): string {
  return tokensOf(formula)
    .map((token) => (isFollowed(token) ? movedReference(token.value, sheet, moves, sheetNow) : token.value))
    .join("");
}

function movedReference(written: string, sheet: string, moves: Moves, sheetNow: string): string {
  const whole = onSheet(written, sheet);
  const now = moves.get(whole) ?? whole;
  if (written !== whole) {
    const { sheet: prefix, cells } = partsOf(now);
    return prefix === sheetNow ? cells : now;
  }
  const [before, after] = [partsOf(whole), partsOf(now)];
  return before.sheet === after.sheet && before.cells === after.cells ? written : now;
}

/** The arguments of a call that holds nothing but references, as `=COUNTA(A!B2,#REF!)`. */
export function referencesIn(call: string): string[] {
  const references: string[] = [];
  let depth = 0;
  for (const { type, value } of tokensOf(call)) {
    if (type === "operator" && value === "(") depth++;
    else if (type === "operator" && value === ")") depth--;
    if (depth === 0 || type === "func") continue;
    if (type === "operator" && (value === "(" || value === ",")) references.push("");
    else if (type !== "whitespace") references[references.length - 1] += value;
  }
  return references;
}

/** A reference taken apart; "" for no sheet. */
export function partsOf(reference: string): { sheet: string; cells: string } {
  const mark = reference.lastIndexOf("!");
  if (mark === -1 || reference.endsWith("#REF!")) return { sheet: "", cells: reference };
  const sheet = reference.slice(0, mark);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cells: reference.slice(mark + 1) };
}

/** A sheet's name as it stands before "!", quoted so that it cannot be read as anything else. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function onSheet(reference: string, sheet: string): string {
  return reference.includes("!") ? reference : `${quotedSheet(sheet)}!${reference}`;
}

/** Cells on one sheet of this workbook. */
function isFollowed({ type, value }: Token): boolean {
  if (!/^range(?:_beam|_ternary)?$/.test(type)) return false;
  return !/[[:]/.test(partsOf(value).sheet);
}
