import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import { asText, trimmed } from "../kit/source/shownCell";
import { scaleLimit } from "./flagsFormula";
import type { KpiCells } from "./kpiFigures";
import type { KpiShape } from "./kpiShape";
import type { KpiRole } from "./kpiSource";

/** What is amiss with a KPI, in words, exactly as the formula says it. */
export function flagsOf(cells: KpiCells, shape: KpiShape, source: (role: KpiRole) => CellValue): string {
  const { target, actual, attainment, high, redFlag, weight } = cells;
  const direction = String(cells.direction).toLowerCase();
  const isNumber = (cell: unknown): cell is number => typeof cell === "number";
  const has = (role: KpiRole) => shape.roles.includes(role);
  const isRange = direction === "range";
  const shareOnly = !has("actual") && !has("target") && has("attainment") && shape.history === "none";
  const both = isNumber(redFlag) && isNumber(target);
  const wrongSide =
    both && ((direction === "higher" && redFlag > target) || (direction === "lower" && redFlag < target));
  const unnamed: [boolean, string] = [trimmed(String(cells.name)) === "", "No name"];
  const checks: [boolean, string][] = shareOnly
    ? [unnamed, [!isNumber(attainment), "No attainment"]]
    : [
        unnamed,
        [!isNumber(target), `No target${saidOf(source("target"))}`],
        [!isNumber(actual), `No actual${saidOf(source("actual"))}`],
        [direction === "date", "A date, which is not scored"],
        [!["date", "higher", "lower", "range"].includes(direction), "No direction"],
        [isNumber(attainment) && !(isNumber(target) && isNumber(actual)), "Attainment as the source states it"],
        [wrongSide, "Red flag on the wrong side of the target"],
        [isRange && !(shape.ranges && isNumber(high)), "No high end of the range"],
        [isRange && isNumber(high) && isNumber(target) && high < target, "High end below the target"],
        [lacksPercent(cells), "Target or actual may lack a percent sign"],
      ];
  checks.push([!isNumber(weight), "No weight"], [isNumber(weight) && weight < 0, "Weight below 0"]);
  if (shape.history === "long") checks.push([cells.unused !== "", "Some rows are not used"]);
  const words = checks.flatMap(([holds, text]) => (holds ? [text] : [])).join("; ");
  // Excel's MID takes so many characters of them.
  return words.slice(0, 250);
}

/** What stands in the source in place of a number: ": Pending". */
function saidOf(cell: CellValue): string {
  if (isError(cell)) return ": error";
  const text = trimmed(asText(cell));
  return text === "" ? "" : `: ${text}`;
}

function lacksPercent({ unit, target, actual }: KpiCells): boolean {
  if (typeof target !== "number" || typeof actual !== "number" || !/%|percent/i.test(String(unit))) return false;
  const apart = (small: number, large: number) => small <= 1 && large > 1 && large > scaleLimit * small;
  const [one, other] = [Math.abs(target), Math.abs(actual)];
  return apart(one, other) || (actual !== 0 && apart(other, one));
}
