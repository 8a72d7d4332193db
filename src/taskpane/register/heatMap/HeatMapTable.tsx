import type { HeatCell } from "../../../trackers/risk/heatCells";
import type { RiskFigure } from "../../../trackers/risk/riskFigures";
import { registerWords } from "../../words/register";
import { useFigureTable } from "../figureTable";

const words = registerWords.map;

/** The heat map in words and numbers, for those whom a picture does not serve. */
export function HeatMapTable({ cells, risks }: { cells: HeatCell[][]; risks: readonly RiskFigure[] }) {
  const table = useFigureTable();
  const rows = [...cells].reverse();
  return (
    // A narrow pane scrolls it, by keyboard too.
    <div className={table.frame} tabIndex={0} role="group" aria-label={words.table}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.cell} scope="col">
              {words.likelihood}
            </th>
            {rows[0].map(({ impact }) => (
              <th key={impact} className={table.cell} scope="col">
                {words.step(words.impact, impact)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0].likelihood}>
              <th className={table.cell} scope="row">
                {row[0].likelihood}
              </th>
              {row.map((cell) => (
                <td key={cell.impact} className={table.cell}>
                  {cell.risks.length === 0
                    ? "–"
                    : `${cell.risks.length}: ${cell.risks.map((at) => String(risks[at].cells.id)).join(", ")}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
