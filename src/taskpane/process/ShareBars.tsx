import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { percent, plainCulture } from "../format/amount";
import { processWords } from "../words/process";
import { usePicture } from "../register/picture";
import { usePictureStyles } from "./usePictureStyles";

const useStyles = makeStyles({
  note: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A bar: its share, and the share that it and those above it make up together. */
export interface ShareBar {
  label: string;
  share: number;
  running?: number;
  /** Set off from the others, by more than its color. */
  strong: boolean;
}

interface ShareBarsProps {
  /** What the drawing says to people who listen. */
  said: string;
  bars: readonly ShareBar[];
  note?: string;
}

const plan = { label: 92, bars: 98, end: 232, width: 318, row: 21 } as const;
const mostLetters = 16;

/** Shares of a whole as bars that lie, each with its figures beside it. */
export function ShareBars({ said, bars, note = "" }: ShareBarsProps) {
  const styles = usePictureStyles();
  const own = useStyles();
  const picture = usePicture();
  const largest = Math.max(1, ...bars.map(({ share, running = 0 }) => Math.max(share, running)));
  const x = (share: number) => plan.bars + (share / largest) * (plan.end - plan.bars);
  const path = bars.flatMap(({ running }, at) =>
    running === undefined ? [] : [`${at === 0 ? "M" : "L"}${x(running).toFixed(1)} ${at * plan.row + 11}`],
  );
  const short = (text: string) => (text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text);
  return (
    <div className={picture.frame}>
      <svg
        className={picture.drawing}
        viewBox={`0 0 ${plan.width} ${bars.length * plan.row}`}
        role="img"
        aria-label={said}
      >
        {bars.map(({ label, share, running, strong }, at) => (
          <g key={label}>
            <text
              className={mergeClasses(styles.text, strong && styles.strong)}
              x={plan.label}
              y={at * plan.row + 14.5}
              textAnchor="end"
            >
              {short(label)}
              {label.length > mostLetters && <title>{label}</title>}
            </text>
            <rect
              className={strong ? styles.bar : styles.weak}
              x={plan.bars}
              y={at * plan.row + 4}
              width={Math.max(x(share) - plan.bars, 1)}
              height={13}
            />
            <text
              className={mergeClasses(styles.text, strong && styles.strong)}
              x={plan.end + 6}
              y={at * plan.row + 14.5}
            >
              {running === undefined
                ? percent(share, plainCulture)
                : `${percent(share, plainCulture)} (${percent(running, plainCulture)})`}
            </text>
          </g>
        ))}
        {path.length > 0 && <path className={styles.line} d={path.join("")} />}
        {bars.map(
          ({ label, running }, at) =>
            running !== undefined && (
              <circle key={label} className={styles.dot} cx={x(running)} cy={at * plan.row + 11} r={2.2} />
            ),
        )}
      </svg>
      {note && <p className={own.note}>{note}</p>}
      {path.length > 0 && <p className={own.note}>{processWords.pareto.key}</p>}
    </div>
  );
}
