import { makeStyles, tokens } from "@fluentui/react-components";
import type { ExcludedRow } from "../../sheets/source";
import { Disclosure } from "../parts/Disclosure";
import { wizard } from "../words/wizard";

const words = wizard.sheet;
const mostListed = 12;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Every row that does not count, with its reason. */
export function LeftOut({ excluded }: { excluded: ExcludedRow[] }) {
  const styles = useStyles();
  if (excluded.length === 0) return null;
  const rest = excluded.length - mostListed;
  return (
    <Disclosure small summary={words.leftOut(excluded.length)}>
      <ul className={styles.list}>
        {excluded.slice(0, mostListed).map(({ row, reason, why }) => (
          <li key={row}>
            {words.leftOutRow(row, reason)}. {why}
          </li>
        ))}
        {rest > 0 && <li>{words.more(rest)}</li>}
      </ul>
    </Disclosure>
  );
}
