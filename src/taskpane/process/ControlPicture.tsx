import { mergeClasses } from "@fluentui/react-components";
import type { XmrFigures } from "../../trackers/process/xmrFigures";
import { usePicture } from "../register/picture";
import { processWords } from "../words/process";
import { figureText } from "./ProcessHeadline";
import { usePictureStyles } from "./usePictureStyles";

const words = processWords.control;

const plan = { left: 4, right: 250, top: 12, bottom: 132, width: 318, height: 150 } as const;

interface ControlPictureProps {
  figures: XmrFigures;
  labels: readonly (string | number)[];
  measure: string;
}

/** The points with their center and limits; those that break a rule are ringed. */
export function ControlPicture({ figures, labels, measure }: ControlPictureProps) {
  const styles = usePictureStyles();
  const picture = usePicture();
  const { values, rules, center, lower, upper, verdict } = figures;
  const [least, most] = [Math.min(lower, ...values), Math.max(upper, ...values)];
  const y = (value: number) => plan.bottom - ((value - least) / (most - least || 1)) * (plan.bottom - plan.top);
  const x = (at: number) => plan.left + ((at + 0.5) / values.length) * (plan.right - plan.left);
  const path = values.map((value, at) => `${at === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join("");
  const figure = figureText(values);
  const lines = [
    { name: words.upper, value: upper, className: styles.limit },
    { name: words.center, value: center, className: styles.axis },
    { name: words.lower, value: lower, className: styles.limit },
  ];
  return (
    <div className={picture.frame}>
      <svg
        className={picture.drawing}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="img"
        aria-label={words.said(measure, values.length, verdict)}
      >
        {lines.map(({ name, value, className }) => (
          <g key={name}>
            <line className={className} x1={plan.left} x2={plan.right} y1={y(value)} y2={y(value)} />
            <text className={styles.text} x={plan.right + 5} y={y(value) + 3.5}>
              {`${name} ${figure(value)}`}
            </text>
          </g>
        ))}
        <path className={styles.line} d={path} />
        {values.length <= 80 &&
          values.map((value, at) => <circle key={at} className={styles.dot} cx={x(at)} cy={y(value)} r={1.8} />)}
        {values.map(
          (value, at) =>
            rules[at] !== null && (
              <circle key={at} className={styles.signal} cx={x(at)} cy={y(value)} r={4}>
                <title>{words.rule(String(labels[at] ?? at + 1), rules[at])}</title>
              </circle>
            ),
        )}
        <text className={styles.text} x={plan.left} y={plan.height - 4}>
          1
        </text>
        <text className={mergeClasses(styles.text)} x={plan.right} y={plan.height - 4} textAnchor="end">
          {values.length}
        </text>
      </svg>
    </div>
  );
}
