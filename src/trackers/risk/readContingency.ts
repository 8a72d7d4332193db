import { contentAt, type SheetContent } from "../changes";
import { appetiteArea, contingencyCell, type ContingencyRow } from "./contingencyLayout";
import { usualSteady, type RiskSettings } from "./riskSettings";

/** What a person has typed beside the simulated figures; a limit that is no number counts as the usual one. */
export function readContingency(heatMap: SheetContent): Pick<RiskSettings, "steady" | "held" | "appetitePoints"> {
  const number = (row: number, column: number) => {
    const { value } = contentAt(heatMap, row, column);
    return typeof value === "number" ? value : null;
  };
  const figure = (id: ContingencyRow) => number(contingencyCell(id).row, contingencyCell(id).column);
  const { row, column, rows } = appetiteArea;
  return {
    steady: figure("steady") ?? usualSteady,
    held: figure("held"),
    appetitePoints: Array.from({ length: rows }, (_, at) => ({
      amount: number(row + at, column),
      chance: number(row + at, column + 1),
    })),
  };
}
