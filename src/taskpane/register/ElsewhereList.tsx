import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoredElsewhere } from "../../trackers/risk/riskFigures";
import { registerWords } from "../words/register";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  scores: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
});

/** Risks that other lists of the workbook score differently. */
export function ElsewhereList({ risks }: { risks: readonly ScoredElsewhere[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {risks.map(({ id, title, here, there, sheet }) => (
        <li key={`${id} ${sheet}`}>
          {id} {title}
          <span className={styles.scores}>{registerWords.flags.scores(here, there, sheet)}</span>
        </li>
      ))}
    </ul>
  );
}
