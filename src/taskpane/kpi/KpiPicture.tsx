import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: {
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** The picture on the KPI scorecard's card: the three signs of its colors, each with a small trend. */
export function KpiPicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 56 56" fill="none" stroke="currentColor" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="55" height="55" rx="6" opacity="0.5" />
      <path d="M22 17.5h26M22 32.5h26M22 47.5h26" strokeDasharray="3 2" opacity="0.7" />
      <g className={styles.accent} stroke="currentColor" strokeLinejoin="round">
        <circle cx="12.5" cy="13.5" r="4" fill="currentColor" />
        <path d="M12.5 23.5l5 5-5 5-5-5z" fill="currentColor" fillOpacity="0.5" />
        <rect x="8.5" y="39.5" width="8" height="8" />
        <path d="M22 18l6-3 6 2 7-5 7-3M22 30l6-3 6 4 7-2 7 2M22 40l6 2 6-1 7 4 7 1" strokeWidth="1.5" />
      </g>
    </svg>
  );
}
