import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { leftOutWords } from "../../trackers/process/leftOut";
import type { ProcessFigures } from "../../trackers/process/processFigures";
import type { SelectionLook } from "../actions/types";
import { processWords as words } from "../words/process";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "2px" },
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  again: { justifySelf: "start", marginTop: "8px" },
});

interface SelectionSummaryProps {
  look: SelectionLook;
  figures: ProcessFigures | null;
  onReadAgain(): void;
}

/** What is selected, what of it is used, and what is left out and why. */
export function SelectionSummary({ look, figures, onReadAgain }: SelectionSummaryProps) {
  const styles = useStyles();
  const { selection, place } = look;
  const left = figures ? leftOutWords(figures.leftOut) : "";
  return (
    <div className={styles.box}>
      <p className={styles.place}>{words.selected(selection.sheet, selection.address)}</p>
      {figures && <p className={styles.line}>{[figures.used, left].filter(Boolean).join(" · ")}</p>}
      {place.isWhole && <p className={styles.line}>{words.wholeSheet}</p>}
      <Button className={styles.again} size="small" onClick={onReadAgain}>
        {words.readAgain}
      </Button>
    </div>
  );
}
