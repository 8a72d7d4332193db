import { makeStyles, tokens } from "@fluentui/react-components";
import { fullAmount, plainCulture } from "../format/amount";
import type { Look } from "../actions/types";
import { wizard } from "../words/wizard";

const words = wizard.sheet;

/** Amounts are the same to the cent. */
const cent = 0.005;

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  differs: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Whether the sheet's own total row says what the lines come to, under the choices as they stand. */
export function StatedTotals({ look: { source, grid } }: { look: Look }) {
  const styles = useStyles();
  const totals = source.statedTotals ?? [];
  const write = (amount: number) => fullAmount(amount, grid.culture ?? plainCulture);
  const differing = totals.filter(({ stated, lines }) => Math.abs(stated - lines) >= cent);
  if (totals.length === 0) return null;
  if (differing.length === 0)
    return (
      <p className={styles.line}>
        <span aria-hidden>✔ </span>
        {words.totalAgrees(totals[0].row)}
      </p>
    );
  return differing.map(({ row, figure, stated, lines }) => (
    <p key={figure} className={styles.differs}>
      <span aria-hidden>✖ </span>
      {words.totalDiffers(row, figure, write(stated), write(lines))}
    </p>
  ));
}
