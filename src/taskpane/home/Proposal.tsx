import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Look } from "../actions/types";
import { Loading } from "../parts/Loading";
import { usePane } from "../PaneContext";
import { home } from "../words/home";
import type { Home } from "./useHome";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "4px",
    padding: "14px 16px 16px",
    minHeight: "132px",
    alignContent: "start",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  claim: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { justifySelf: "start", marginTop: "10px" },
});

/** What the active sheet looks like, and the tracker it could become. */
export function Proposal({ workbook, trackers, look, unread, reading, reload }: Home) {
  const styles = useStyles();
  const { go } = usePane();
  if (reading.failure) return null;
  if (!workbook || !trackers) {
    return (
      <div className={styles.card}>
        <Loading words={home.reading} />
      </div>
    );
  }
  const { active, locked } = workbook;
  const isRisks = look?.source.kind?.value === "risk";
  const figures = look && !isRisks ? figuresOf(look) : [];
  const isTracker = trackers.some((tracker) => tracker.sheets.includes(active));
  return (
    <section className={styles.card} aria-label={home.activeSheet}>
      <p className={styles.place}>
        {home.activeSheet} · {active}
      </p>
      {isRisks ? (
        <>
          <p className={styles.claim}>{home.looksLikeRisks}</p>
          <Button
            className={styles.action}
            appearance="primary"
            disabled={locked !== ""}
            onClick={() => go({ name: "risk", sheet: active })}
          >
            {home.setUpRisks}
          </Button>
        </>
      ) : look && figures.length > 0 && look.source.lines.length > 0 ? (
        <>
          <p className={styles.claim}>{home.looksLikeBudget}</p>
          <p className={styles.line}>{home.found(look.source.lines.length, figures)}</p>
          <Button
            className={styles.action}
            appearance="primary"
            disabled={locked !== ""}
            onClick={() => go({ name: "budget", sheet: active })}
          >
            {home.setUp}
          </Button>
        </>
      ) : reading.running && !look ? (
        <Loading words={home.reading} />
      ) : (
        <>
          <p className={styles.claim}>{isTracker ? home.isTracker : home.noBudget}</p>
          {!isTracker && <p className={styles.line}>{unread || home.noBudgetHint}</p>}
          {unread && (
            <Button className={styles.action} size="small" onClick={reload}>
              {home.lookAgain}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

/** The headers' meaning in words: "plan", "actual". */
function figuresOf(look: Look): string[] {
  const roles = ["plan", "actual", "forecast"] as const;
  return roles.filter((role) => look.source.columns.some((column) => column.role === role));
}
