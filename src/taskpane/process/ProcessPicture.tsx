import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: {
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** A control chart in small: points within their limits, and one that is not. */
const points = [
  [9, 31],
  [16, 25],
  [23, 32],
  [30, 27],
  [37, 30],
  [45, 9],
] as const;

/** The picture on the card that analyzes a process. */
export function ProcessPicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 56 56" fill="none" stroke="currentColor" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="55" height="55" rx="6" opacity="0.5" />
      <path d="M6 16.500h44M6 40.500h44" strokeDasharray="3 3" />
      <path d="M6 28.500h44" opacity="0.5" />
      <g className={styles.accent} stroke="currentColor" fill="currentColor">
        <path d={`M${points.map((point) => point.join(" ")).join("L")}`} fill="none" strokeWidth="1.5" />
        {points.map(([x, y], at) => (
          <circle key={x} cx={x} cy={y} r={at === points.length - 1 ? 3.5 : 1.5} stroke="none" />
        ))}
      </g>
    </svg>
  );
}
