import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { wizard } from "../words/wizard";
import type { Wizard } from "../budget/useWizard";

const words = wizard.join;

const useStyles = makeStyles({
  offer: {
    display: "grid",
    justifyItems: "start",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Other sheets that hold what the chosen one lacks, or which two sheets are read as one. */
export function JoinOffers({
  look,
  offers,
  join,
  takeJoinBack,
}: Pick<Wizard, "look" | "offers" | "join" | "takeJoinBack">) {
  const styles = useStyles();
  const { announce } = usePane();
  if (look?.joined) {
    const { plan, actual, shared } = look.joined;
    return (
      <div className={styles.offer}>
        <p className={styles.title}>{words.joined(plan.grid.sheet, actual.grid.sheet)}</p>
        <p className={styles.line}>{words.by(shared)}</p>
        <Link as="button" onClick={takeJoinBack}>
          {words.takeBack}
        </Link>
      </div>
    );
  }
  return offers.map((offer) => (
    <div key={offer.sheet} className={styles.offer}>
      <p className={styles.title}>{words.offer(offer.figure, offer.sheet)}</p>
      <p className={styles.line}>
        {words.match(offer.match)} {words.by(offer.join.shared)}
      </p>
      <Button
        size="small"
        onClick={() => {
          join(offer);
          announce(words.done);
        }}
      >
        {words.button}
      </Button>
    </div>
  ));
}
