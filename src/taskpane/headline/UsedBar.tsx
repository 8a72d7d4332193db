import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  plan: {
    display: "block",
    width: "100%",
    height: "8px",
    marginTop: "4px",
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
    overflow: "visible",
  },
});

/** Actual as a solid bar inside the plan's outline; what goes beyond the plan stands out past a mark at 100 %. */
export function UsedBar({ used }: { used: number }) {
  const styles = useStyles();
  const scale = Math.max(1, used);
  return (
    <svg className={styles.plan} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect
        width={100 / scale}
        height="8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
      />
      <rect y="2" width={(100 * Math.max(0, used)) / scale} height="4" fill="currentColor" />
    </svg>
  );
}
