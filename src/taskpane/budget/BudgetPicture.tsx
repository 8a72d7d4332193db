import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: {
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** Plan outlined, actual solid, a month without an actual yet: a budget tracker in small. */
const columns = [
  { plan: 19, actual: 15 },
  { plan: 25, actual: 29 },
  { plan: 31, actual: 0 },
];

/** The picture on the budget tracker's card. */
export function BudgetPicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 56 56" fill="none" stroke="currentColor" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="55" height="55" rx="6" opacity="0.5" />
      <path d="M7 8.5h16M7 12.5h10" strokeLinecap="round" />
      {columns.map(({ plan, actual }, at) => (
        <g key={at} className={styles.accent} stroke="currentColor" fill="currentColor">
          <rect x={8.5 + at * 14} y={48.5 - plan} width="11" height={plan} fill="none" />
          <rect x={11.5 + at * 14} y={48.5 - actual} width="5" height={actual} stroke="none" />
        </g>
      ))}
    </svg>
  );
}
