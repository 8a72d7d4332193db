import type { AnalysisOptions } from "../../trackers/process/analysis";
import { histogramCounts, type CapabilityFigures } from "../../trackers/process/capabilityFigures";
import { percent, plainCulture } from "../format/amount";
import { usePicture } from "../register/picture";
import { processWords } from "../words/process";
import { figureText } from "./ProcessHeadline";
import { usePictureStyles } from "./usePictureStyles";

const words = processWords.capability;

const plan = { left: 8, right: 310, top: 20, bottom: 128, width: 318, height: 146 } as const;

interface HistogramPictureProps {
  figures: CapabilityFigures;
  measure: string;
  options: Pick<AnalysisOptions, "lower" | "upper" | "target">;
}

/** Values by size, with the limits that a customer sets; what lies beyond one is set off. */
export function HistogramPicture({ figures, measure, options }: HistogramPictureProps) {
  const styles = usePictureStyles();
  const picture = usePicture();
  const { bins, values, outside } = figures;
  const { lower, upper, target } = options;
  const counts = histogramCounts(values, bins, { lower: lower ?? undefined, upper: upper ?? undefined });
  const most = Math.max(...counts.map((bin) => bin.inside + bin.outside));
  const last = bins.first + bins.width * bins.count;
  const x = (value: number) => plan.left + ((value - bins.first) / (last - bins.first)) * (plan.right - plan.left);
  const height = (count: number) => (count / most) * (plan.bottom - plan.top);
  const band = (plan.right - plan.left) / bins.count;
  const figure = figureText(values);
  const marks = [
    { name: "LSL", value: lower },
    { name: "USL", value: upper },
    { name: "T", value: target },
  ].filter(({ value }) => value !== null && value >= bins.first && value <= last);
  return (
    <div className={picture.frame}>
      <svg
        className={picture.drawing}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="img"
        aria-label={words.said(measure, values.length, outside ? percent(outside, plainCulture) : "")}
      >
        {counts.map(({ from, inside, outside: beyond }) => (
          <g key={from}>
            <rect
              className={styles.bar}
              x={x(from) + 1}
              width={band - 2}
              y={plan.bottom - height(inside)}
              height={height(inside)}
            />
            <rect
              className={styles.beyond}
              x={x(from) + 1}
              width={band - 2}
              y={plan.bottom - height(inside + beyond)}
              height={height(beyond)}
            />
          </g>
        ))}
        <line className={styles.axis} x1={plan.left} x2={plan.right} y1={plan.bottom} y2={plan.bottom} />
        {marks.map(({ name, value }) => (
          <g key={name}>
            <line className={styles.limit} x1={x(value!)} x2={x(value!)} y1={plan.top - 6} y2={plan.bottom} />
            <text className={styles.text} x={x(value!)} y={plan.top - 9} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
        <text className={styles.text} x={plan.left} y={plan.height - 4}>
          {figure(bins.first)}
        </text>
        <text className={styles.text} x={plan.right} y={plan.height - 4} textAnchor="end">
          {figure(last)}
        </text>
      </svg>
    </div>
  );
}
