import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Simulation } from "../../simulation/useSimulation";
import { Notice } from "../../parts/Notice";
import { common } from "../../words/common";
import { registerWords } from "../../words/register";

const words = registerWords.loss;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  words: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});

/** A simulation that takes its time, was called off or failed; nothing where all is well. */
export function SimulationState({ simulation }: { simulation: Simulation }) {
  const styles = useStyles();
  const { slow, share, canceled, failure, cancel, again } = simulation;
  if (failure) return <Notice what={failure.what} why={failure.why} next={failure.next} />;
  if (canceled) {
    return (
      <div className={styles.row}>
        <span className={styles.words} role="status">
          {simulation.loss ? words.canceled : words.canceledFirst}
        </span>
        <Button size="small" onClick={again}>
          {words.again}
        </Button>
      </div>
    );
  }
  if (!slow) return null;
  return (
    <div role="group" aria-label={words.running}>
      <ProgressBar aria-label={words.running} value={share > 0 ? share : undefined} />
      <div className={styles.row}>
        <span className={styles.words}>{words.share(share)}</span>
        <Button size="small" onClick={cancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
