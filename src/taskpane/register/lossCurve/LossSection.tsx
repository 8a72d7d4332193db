import { makeStyles, tokens } from "@fluentui/react-components";
import { STEADY_SHARE } from "../../../calc/simulationSummary";
import type { Culture } from "../../../sheets/grid";
import { showInFull } from "../../headline/fullFigures";
import { Tile } from "../../headline/Tile";
import { texts } from "../../headline/TypeTiles";
import { Disclosure } from "../../parts/Disclosure";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import { SelectField } from "../../parts/SelectField";
import type { SimulationRequest } from "../../simulation/messages";
import type { Simulation } from "../../simulation/useSimulation";
import { registerWords } from "../../words/register";
import { LossCurve } from "./LossCurve";
import { lossPercentiles } from "./lossPercentiles";
import { LossTable } from "./LossTable";
import { SimulationState } from "./SimulationState";

const words = registerWords.loss;

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  group: {
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ...showInFull(":focus-visible"),
  },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(84px, 100%), 1fr))",
    gap: "12px 16px",
    margin: 0,
  },
});

interface LossSectionProps {
  /** `null` where no risk can be simulated. */
  request: SimulationRequest | null;
  simulation: Simulation;
  /** Numbers of trials to choose from. */
  trials: readonly number[];
  chooseTrials(trials: number): void;
  culture: Culture;
}

/** What all open risks together may cost: percentiles, the loss-exceedance curve, and how sure they are. */
export function LossSection({ request, simulation, trials, chooseTrials, culture }: LossSectionProps) {
  const styles = useStyles();
  const { loss } = simulation;
  if (!request) {
    return (
      <Section title={words.title}>
        <p className={styles.quiet}>{words.none}</p>
      </Section>
    );
  }
  return (
    <Section title={words.title}>
      <p className={styles.quiet}>
        {words.subtitle(request.risks.length, loss?.trials ?? request.trials, request.seed, request.shape)}
      </p>
      {!loss && simulation.running && <Loading words={words.running} />}
      {loss && (
        <>
          <div className={styles.group} tabIndex={0} role="group" aria-label={words.title}>
            <dl className={styles.tiles}>
              {lossPercentiles(loss).map(({ name, amount }) => (
                <Tile key={name} label={name} {...texts(amount, culture)} />
              ))}
              <Tile label={words.contingency} {...texts(loss.contingency, culture)} />
              <Tile label={words.mean} {...texts(loss.summary.mean, culture)} />
              <Tile label={words.error} {...texts(loss.summary.errorOfP80, culture)} />
            </dl>
          </div>
          <LossCurve loss={loss} culture={culture} />
          <p className={styles.quiet}>{isSteady(loss) ? words.steady : words.tooFew}</p>
        </>
      )}
      <SimulationState simulation={simulation} />
      <SelectField
        size="small"
        label={words.trials}
        value={String(request.trials)}
        options={trials.map((count) => ({ value: String(count), label: count.toLocaleString("en-US") }))}
        onChoose={(count) => chooseTrials(Number(count))}
      />
      <p className={styles.quiet}>{words.trialsHint}</p>
      {loss && (
        <Disclosure small summary={words.table}>
          <LossTable loss={loss} culture={culture} />
        </Disclosure>
      )}
    </Section>
  );
}

/** Whether another seed would leave P80 about where it is. */
function isSteady(loss: NonNullable<Simulation["loss"]>): boolean {
  const p80 = lossPercentiles(loss).find(({ share }) => share === 0.8)!.amount;
  return loss.summary.errorOfP80 <= STEADY_SHARE * Math.abs(p80);
}
