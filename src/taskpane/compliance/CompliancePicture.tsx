import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: {
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** A year in small: each month a box, fuller the more is due. */
const due = [1, 0, 3, 1, 2, 0, 1, 4, 0, 2, 1, 3];

/** The picture on the compliance register's card. */
export function CompliancePicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 56 56" fill="none" stroke="currentColor" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="55" height="55" rx="6" opacity="0.5" />
      <path d="M7 9.500h20" strokeLinecap="round" />
      {due.map((count, month) => (
        <g key={month} className={styles.accent} stroke="currentColor" fill="currentColor">
          <rect
            x={7.5 + (month % 4) * 10.5}
            y={15.5 + Math.floor(month / 4) * 11.5}
            width="9"
            height="9.500"
            fillOpacity={count / 4}
          />
        </g>
      ))}
    </svg>
  );
}
