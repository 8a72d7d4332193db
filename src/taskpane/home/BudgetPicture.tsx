import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: { color: tokens.colorCompoundBrandForeground1 },
});

/** Plan outlined, actual solid, for each month; and how much of them: a budget tracker in small. */
const columns = [
  { plan: 20, actual: 16 },
  { plan: 24, actual: 27 },
  { plan: 29, actual: 24 },
  { plan: 33, actual: 0 },
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
          <rect x={7.5 + at * 11} y={49 - plan} width="8" height={plan} fill="none" />
          <rect x={9.5 + at * 11} y={49 - actual} width="4" height={actual} stroke="none" />
        </g>
      ))}
    </svg>
  );
}
