import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../actions/shareTypes";
import { useActions } from "../ActionsContext";
import { FailureNotice } from "../parts/FailureNotice";
import { useJob } from "../useJob";
import { share } from "../words/share";

const mostShown = 6;

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: "6px 0 0", padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", minWidth: 0 },
  // A line of links must be easy to hit with a finger.
  link: { lineHeight: "24px", minHeight: "24px" },
  rest: { lineHeight: "24px", color: tokens.colorNeutralForeground2 },
});

/** Cells to go to, the first few of them. */
export function Places({ places }: { places: readonly Place[] }) {
  const styles = useStyles();
  const actions = useActions();
  const job = useJob();
  if (places.length === 0) return null;
  const rest = places.length - mostShown;
  return (
    <>
      <ul className={styles.list}>
        {places.slice(0, mostShown).map(({ sheet, cell }) => (
          <li className={styles.item} key={`${sheet} ${cell}`}>
            <Link
              as="button"
              inline
              className={styles.link}
              aria-label={share.showCell(sheet, cell)}
              onClick={() => job.run(() => actions.openSheet(sheet, cell))}
            >
              {sheet} {cell}
            </Link>
          </li>
        ))}
        {rest > 0 && <li className={styles.rest}>{share.more(rest)}</li>}
      </ul>
      <FailureNotice job={job} />
    </>
  );
}
