import { mergeClasses } from "@fluentui/react-components";
import type { SimulatedLoss } from "../../../calc/simulatedLoss";
import type { Culture } from "../../../sheets/grid";
import { fullAmount, percent } from "../../format/amount";
import { registerWords } from "../../words/register";
import { useFigureTable } from "../figureTable";

const words = registerWords.loss;

/** Every so many of the curve's points, so that the table stays readable. */
const every = 10;

/** The loss-exceedance curve in numbers. */
export function LossTable({ loss, culture }: { loss: SimulatedLoss; culture: Culture }) {
  const table = useFigureTable();
  // Cents count only where the amounts are small.
  const isLarge = loss.curve[loss.curve.length - 1].amount >= 1000;
  const amount = mergeClasses(table.cell, table.amount);
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead className={table.head}>
          <tr>
            <th className={table.cell} scope="col">
              {words.amount}
            </th>
            <th className={amount} scope="col">
              {words.chance}
            </th>
          </tr>
        </thead>
        <tbody>
          {loss.curve
            .filter((_, at) => at % every === 0)
            .map((point) => (
              <tr key={point.amount}>
                <td className={table.cell}>{fullAmount(isLarge ? Math.round(point.amount) : point.amount, culture)}</td>
                <td className={amount}>{percent(point.chance, culture)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
