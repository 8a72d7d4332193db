import type { BudgetFigures } from "../../trackers/budget/figures";
import type { Look } from "../actions/types";
import { plainCulture } from "../format/amount";
import { FiguresSection } from "../result/FiguresSection";
import { BudgetHeadline } from "./BudgetHeadline";

export { Wizard } from "./Wizard";

/** The headline figures of a budget tracker, in the currency of the sheet that it was built from. */
export function BudgetFiguresSection({ figures, look }: { figures: BudgetFigures; look?: Look }) {
  return (
    <FiguresSection>
      <BudgetHeadline
        figures={figures}
        culture={look?.grid.culture ?? plainCulture}
        currency={look?.source.currency ?? ""}
      />
    </FiguresSection>
  );
}
