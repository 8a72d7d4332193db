import { makeStyles, tokens } from "@fluentui/react-components";
import type { Culture } from "../../sheets/grid";
import type { TypeFigures } from "../../trackers/budget/figures";
import { decimals, fullAmount, percent, shortAmount, signedAmount, signedPercent } from "../format/amount";
import { StatusMark } from "../parts/StatusMark";
import { headline } from "../words/common";
import { Tile } from "./Tile";
import { UsedBar } from "./UsedBar";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(120px, 100%), 1fr))",
    gap: "12px 16px",
    margin: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Pace within this of 1 is in step with time. */
const evenPace = 0.005;

/** The headline figures of one account type. */
export function TypeTiles({ figures, culture }: { figures: TypeFigures; culture: Culture }) {
  const styles = useStyles();
  const { status, plan, planToDate, actual, variance, variancePercent, used, pace, forecast } = figures;
  const amount = (value: number | null) => texts(value, culture);
  const partial = planToDate !== null && planToDate !== plan;
  const paceWord = pace === null ? null : Math.abs(pace - 1) < evenPace ? "even" : pace > 1 ? "ahead" : "behind";
  return (
    <dl className={styles.tiles}>
      {plan !== null && <Tile label={headline.plan} {...amount(plan)} />}
      <Tile label={headline.actual} {...amount(actual)}>
        {partial && <span className={styles.quiet}>{headline.toDate(shortAmount(planToDate, culture))}</span>}
      </Tile>
      {plan !== null && (
        <Tile label={headline.variance} {...texts(variance, culture, true)}>
          {status !== "" && (
            <>
              <StatusMark status={status} />
              {variancePercent !== null && (
                <span className={styles.quiet}> {signedPercent(variancePercent, culture)}</span>
              )}
            </>
          )}
        </Tile>
      )}
      {used !== null && (
        <Tile label={headline.used} short={percent(used, culture)} full={percent(used, culture)}>
          <UsedBar used={used} />
        </Tile>
      )}
      {forecast !== null && <Tile label={headline.forecast} {...amount(forecast)} />}
      {pace !== null && paceWord && (
        <Tile label={headline.pace} short={decimals(pace, 2, culture)} full={decimals(pace, 2, culture)}>
          <span className={styles.quiet}>{headline.paceMeaning[paceWord]}</span>
        </Tile>
      )}
    </dl>
  );
}

/** An amount short and in full; a dash where there is no figure. */
export function texts(value: number | null, culture: Culture, signed = false): { short: string; full: string } {
  if (value === null) return { short: headline.none, full: headline.noAnswer };
  if (signed) return { short: signedAmount(value, culture), full: signedAmount(value, culture, fullAmount) };
  return { short: shortAmount(value, culture), full: fullAmount(value, culture) };
}
