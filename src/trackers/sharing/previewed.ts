import { isStuck } from "../frozen/cooCell";
import type { CellFate } from "../frozen/freeze";

const most = 3;

/**
 * A few cells by which a person sees what making portable does: of each kind of outcome and with different functions, as far as there are
 * such; numbers before words. Cells that show nothing yet show no difference.
 */
export function previewed(fates: readonly CellFate[]): CellFate[] {
  const showing = fates.filter(({ cell, becomes }) => becomes !== "left" && !isStuck(cell) && cell.value !== "");
  const ranked = [...showing].sort((one, other) => rank(one) - rank(other));
  const chosen: CellFate[] = [];
  const take = (isNew: (fate: CellFate) => boolean) => {
    for (const fate of ranked) if (chosen.length < most && !chosen.includes(fate) && isNew(fate)) chosen.push(fate);
  };
  take(({ becomes }) => chosen.every((other) => other.becomes !== becomes));
  take(({ functions }) => chosen.every((other) => other.functions.join() !== functions.join()));
  take(() => true);
  return chosen.sort((one, other) => fates.indexOf(one) - fates.indexOf(other));
}

function rank({ cell, becomes }: CellFate): number {
  return (typeof cell.value === "number" ? 0 : 1) + (becomes === "formula" ? 0 : 2);
}
