import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: {
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** A heat map in small: fuller towards likely and large. */
const steps = [0, 1, 2];

/** The picture on the risk register's card. */
export function RiskPicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 56 56" fill="none" stroke="currentColor" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="55" height="55" rx="6" opacity="0.5" />
      {steps.flatMap((row) =>
        steps.map((column) => (
          <g key={`${row} ${column}`} className={styles.accent} stroke="currentColor" fill="currentColor">
            <rect
              x={9.5 + column * 13}
              y={9.5 + row * 13}
              width="11"
              height="11"
              fillOpacity={(column + 2 - row) / 4}
            />
          </g>
        )),
      )}
    </svg>
  );
}
