import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KpiFigure } from "../../trackers/kpi/kpiFigures";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";
import { trendPlan } from "./trendPlan";

const words = kpiWords.list;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandForeground1,
    strokeWidth: "1.5",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  latest: {
    fill: tokens.colorCompoundBrandForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  target: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1",
    strokeDasharray: "4 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  band: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "0.75",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText", strokeDasharray: "1 2" },
  },
});

interface TrendPictureProps {
  kpi: KpiFigure;
  write: KpiWriter;
  width: number;
  height: number;
  className?: string;
}

/** A KPI over time: its history with the latest point, the target dashed, the natural limits as a band. */
export function TrendPicture({ kpi, write, width, height, className }: TrendPictureProps) {
  const styles = useStyles();
  const plan = trendPlan(kpi, width, height);
  if (!plan) return null;
  const { points, targets, band } = plan;
  const latest = points[points.length - 1];
  return (
    <svg
      className={mergeClasses(styles.picture, className)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={trendInWords(kpi, write)}
    >
      {band && <rect className={styles.band} x="0.5" width={width - 1} y={band.top} height={band.height} />}
      {targets.map((y, at) => (
        <line key={at} className={styles.target} x1="0" x2={width} y1={y} y2={y} />
      ))}
      <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      <circle className={styles.latest} cx={latest.x} cy={latest.y} r="2.5" />
    </svg>
  );
}

function trendInWords({ history, periods, cells }: KpiFigure, write: KpiWriter): string {
  const least = history.reduce((low, value) => Math.min(low, value), Infinity);
  const most = history.reduce((high, value) => Math.max(high, value), -Infinity);
  const { target, high, lowerLimit, upperLimit } = cells;
  const written = (value: string | number) => (typeof value === "number" ? write.figure(value) : "");
  const goal = typeof high === "number" ? `${written(target)} ${words.to} ${written(high)}` : written(target);
  return [
    words.trend(history.length, periods[0], periods[periods.length - 1]),
    words.trendReach(written(least), written(most), written(history[history.length - 1])),
    ...(goal === "" ? [] : [words.trendTarget(goal)]),
    ...(lowerLimit === "" || upperLimit === "" ? [] : [words.trendLimits(written(lowerLimit), written(upperLimit))]),
  ].join(", ");
}
