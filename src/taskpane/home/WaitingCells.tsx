import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { FailureNotice } from "../parts/FailureNotice";
import { Working } from "../parts/Working";
import { home } from "../words/home";
import { share } from "../words/share";
import { useWaitingCells } from "./useWaitingCells";

const useStyles = makeStyles({
  line: { margin: 0, lineHeight: "24px", color: tokens.colorNeutralForeground2 },
  link: { lineHeight: "24px", minHeight: "24px" },
});

/** One quiet line where cells show #NAME? in place of a result, with the way to repair them; nothing where there are none. */
export function WaitingCells() {
  const styles = useStyles();
  const { cells, job, done, repair, notNow } = useWaitingCells();
  return (
    <>
      {cells > 0 && !job.slow && (
        <p className={styles.line}>
          {home.waiting(cells)}{" "}
          <Link as="button" inline className={styles.link} onClick={repair}>
            {home.repair}
          </Link>
          {" · "}
          <Link as="button" inline className={styles.link} onClick={notNow}>
            {home.notNow}
          </Link>
        </p>
      )}
      {job.slow && <Working job={job} words={home.repairing} />}
      <FailureNotice job={job} />
      {done && (
        <p className={styles.line} role="status">
          {share.done.repaired(done)}
        </p>
      )}
    </>
  );
}
