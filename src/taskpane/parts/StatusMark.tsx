import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { VarianceStatus } from "../../calc/varianceStatus";
import { meaning } from "../theme/palette";
import { common } from "../words/common";

const symbols: Record<VarianceStatus, string> = { Favorable: "▲", Unfavorable: "▼", "On plan": "●" };

const useStyles = makeStyles({
  mark: { whiteSpace: "nowrap" },
  Favorable: { color: meaning.favorable },
  Unfavorable: { color: meaning.unfavorable },
  "On plan": { color: tokens.colorNeutralForeground2 },
  symbol: { fontSize: "0.8em", marginRight: "4px" },
});

/** A status as symbol and word, in its color. */
export function StatusMark({ status }: { status: VarianceStatus }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      <span className={styles.symbol} aria-hidden>
        {symbols[status]}
      </span>
      {common.status[status]}
    </span>
  );
}
