import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ExceedancePoint, SimulatedLoss } from "../../../calc/simulatedLoss";
import type { Culture } from "../../../sheets/grid";
import { shortAmount } from "../../format/amount";
import { registerWords } from "../../words/register";
import { lossPercentiles } from "./lossPercentiles";
import { usePicture } from "../picture";
import { curvePath, curvePlan, curveScale, lossPath } from "./curvePlan";

const words = registerWords.loss;
const inContrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: { fontSize: "10.5px", fill: tokens.colorNeutralForeground2, [inContrast]: { fill: "CanvasText" } },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Stands clear of the lines behind it.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    [inContrast]: { fill: "CanvasText", stroke: "Canvas" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, [inContrast]: { stroke: "CanvasText", strokeOpacity: 0.3 } },
  axis: { stroke: tokens.colorNeutralForeground3, [inContrast]: { stroke: "CanvasText" } },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandForeground1,
    strokeWidth: "2px",
    [inContrast]: { stroke: "CanvasText" },
  },
  before: { strokeDasharray: "3 3", stroke: tokens.colorNeutralForeground3, strokeWidth: "1.5px" },
  appetite: {
    strokeDasharray: "0 5",
    strokeLinecap: "round",
    strokeWidth: "3px",
    stroke: tokens.colorNeutralForeground1,
  },
  reserve: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", [inContrast]: { stroke: "Highlight" } },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandForeground1,
    strokeWidth: "2px",
    [inContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

const shares = [0, 0.2, 0.5, 0.8, 1];

interface LossCurveProps {
  loss: SimulatedLoss;
  /** A curve to compare with, drawn dashed. */
  before?: SimulatedLoss | null;
  /** Chances that are tolerated, drawn dotted. */
  appetite?: readonly ExceedancePoint[] | null;
  /** What is held against all risks, drawn as a line where it lies within the amounts shown. */
  reserve?: number | null;
  culture: Culture;
}

/** The loss-exceedance curve with its P50, P80 and P90. */
export function LossCurve({ loss, before = null, appetite = null, reserve = null, culture }: LossCurveProps) {
  const styles = useStyles();
  const picture = usePicture();
  const scale = curveScale(before ? [loss.curve, before.curve] : [loss.curve]);
  const { left, right, top, bottom, width, height } = curvePlan;
  const marks = lossPercentiles(loss);
  const said = marks.map(({ name, amount }) => words.mark(name, shortAmount(amount, culture))).join(", ");
  return (
    <div className={picture.frame}>
      <svg className={picture.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.curve(said)}>
        <text className={styles.text} x={0} y={10}>
          {words.chance}
        </text>
        {shares.map((share) => (
          <g key={share}>
            <line
              className={share === 0 ? styles.axis : styles.grid}
              x1={left}
              x2={right}
              y1={scale.y(share)}
              y2={scale.y(share)}
            />
            <text className={styles.text} x={left - 5} y={scale.y(share) + 3.5} textAnchor="end">
              {`${share * 100} %`}
            </text>
          </g>
        ))}
        {scale.ticks.map((amount) => (
          <g key={amount}>
            <line className={styles.axis} x1={scale.x(amount)} x2={scale.x(amount)} y1={bottom} y2={bottom + 4} />
            <text className={styles.text} x={scale.x(amount)} y={bottom + 16} textAnchor="middle">
              {shortAmount(amount, culture)}
            </text>
          </g>
        ))}
        <text className={styles.text} x={(left + right) / 2} y={height - 3} textAnchor="middle">
          {words.total}
        </text>
        {before && <path className={mergeClasses(styles.line, styles.before)} d={lossPath(before.curve, scale)} />}
        <path className={styles.line} d={lossPath(loss.curve, scale)} />
        {appetite && <path className={mergeClasses(styles.line, styles.appetite)} d={curvePath(appetite, scale)} />}
        {reserve !== null && reserve >= scale.first && reserve <= scale.last && (
          <g>
            <line className={styles.reserve} x1={scale.x(reserve)} x2={scale.x(reserve)} y1={top} y2={bottom} />
            <text
              className={mergeClasses(styles.text, styles.strong)}
              x={scale.x(reserve) + (scale.x(reserve) > width / 2 ? -5 : 5)}
              y={top + 10}
              textAnchor={scale.x(reserve) > width / 2 ? "end" : "start"}
            >
              {words.reserve(shortAmount(reserve, culture))}
            </text>
          </g>
        )}
        {marks.map(({ name, share, amount }) => (
          <g key={name}>
            <circle className={styles.dot} cx={scale.x(amount)} cy={scale.y(1 - share)} r={3.5} />
            <text
              className={mergeClasses(styles.text, styles.strong)}
              x={scale.x(amount) + 7}
              y={scale.y(1 - share) - 5}
            >
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
