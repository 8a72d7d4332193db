import { makeStyles, tokens } from "@fluentui/react-components";
import type { AccountType } from "../../calc/accountType";
import type { BudgetFigures } from "../../trackers/budget/figures";
import { common, headline } from "../words/common";

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    height: "56px",
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
    overflow: "visible",
  },
  plan: { fill: "none", stroke: "currentColor" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** More columns than these cannot be told apart in the pane's width. */
const mostPeriods = 36;
const height = 56;
const step = 10;

/** Plan (outlined) and actual (solid) by period, as small columns; nothing where there are too few or too many periods. */
export function PeriodChart({ figures, type }: { figures: BudgetFigures; type: AccountType }) {
  const styles = useStyles();
  const periods = figures.periods.map(({ period, byType }) => ({
    label: period.label,
    ...byType.find((amounts) => amounts.type === type),
  }));
  if (periods.length < 3 || periods.length > mostPeriods) return null;
  const amounts = periods.flatMap(({ plan, actual }) => [plan ?? 0, actual ?? 0]);
  const top = Math.max(0, ...amounts);
  const range = top - Math.min(0, ...amounts);
  if (range === 0) return null;
  const bar = (amount: number | null | undefined) => ({
    y: ((top - Math.max(0, amount ?? 0)) / range) * height,
    height: (Math.abs(amount ?? 0) / range) * height,
  });
  return (
    <div>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${periods.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={headline.byPeriod(common.types[type], figures.closedPeriods)}
      >
        {periods.map(({ label, plan, actual }, at) => (
          <g key={label}>
            <rect
              x={at * step + 1}
              width={8}
              {...bar(plan)}
              className={styles.plan}
              vectorEffect="non-scaling-stroke"
            />
            <rect x={at * step + 3} width={4} {...bar(actual)} fill="currentColor" />
          </g>
        ))}
      </svg>
      <div className={styles.ends} aria-hidden>
        <span>{periods[0].label}</span>
        <span>{periods[periods.length - 1].label}</span>
      </div>
    </div>
  );
}
