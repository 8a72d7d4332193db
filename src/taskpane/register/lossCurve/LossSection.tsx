import { makeStyles, tokens } from "@fluentui/react-components";
import type { ExceedancePoint, SimulatedLoss } from "../../../calc/simulatedLoss";
import type { Culture } from "../../../sheets/grid";
import type { RiskView } from "../../actions/types";
import { percent, plainCulture, shortAmount } from "../../format/amount";
import { Tile } from "../../headline/Tile";
import { TileGroup } from "../../headline/TileGroup";
import { texts } from "../../headline/TypeTiles";
import { Disclosure } from "../../parts/Disclosure";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import { SelectField } from "../../parts/SelectField";
import type { SimulationRequest } from "../../simulation/messages";
import type { Simulation } from "../../simulation/useSimulation";
import { registerWords } from "../../words/register";
import { appetiteOf, beyondAppetite } from "./appetiteOf";
import { LossCurve } from "./LossCurve";
import { LossLegend } from "./LossLegend";
import { lossPercentiles } from "./lossPercentiles";
import { LossTable } from "./LossTable";
import { SimulationState } from "./SimulationState";

const words = registerWords.loss;

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

interface LossSectionProps {
  /** `null` where no risk can be simulated. */
  request: SimulationRequest | null;
  simulation: Simulation;
  /** Numbers of trials to choose from. */
  trials: readonly number[];
  chooseTrials(trials: number): void;
  view: RiskView;
}

/** What all open risks together may cost: percentiles, the loss-exceedance curve, and how sure they are. */
export function LossSection({ request, simulation, trials, chooseTrials, view }: LossSectionProps) {
  const styles = useStyles();
  const { figures, settings, culture = plainCulture } = view;
  const { loss } = simulation;
  const appetite = loss && appetiteOf(loss, figures.contingency);
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
          <TileGroup small label={words.title}>
            {lossPercentiles(loss).map(({ name, amount }) => (
              <Tile key={name} label={name} {...texts(amount, culture)} />
            ))}
            <Tile label={words.contingency} {...texts(loss.contingency, culture)} />
            <Tile label={words.mean} {...texts(loss.summary.mean, culture)} />
            <Tile label={words.error} {...texts(loss.summary.errorOfP80, culture)} />
            {loss.overReserve !== null && (
              <Tile
                label={words.overReserve}
                short={percent(loss.overReserve, culture)}
                full={percent(loss.overReserve, culture)}
              />
            )}
          </TileGroup>
          <LossCurve loss={loss} appetite={appetite} reserve={settings.held} culture={culture} />
          {appetite && <LossLegend lines={["total", "appetite"]} />}
          {appetite && <p className={styles.quiet}>{appetiteText(loss, appetite, culture)}</p>}
          <p className={styles.quiet}>
            {(isSteady(loss, settings.steady) ? words.steady : words.tooFew)(percent(settings.steady, culture))}
          </p>
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
function isSteady(loss: SimulatedLoss, steady: number): boolean {
  const p80 = lossPercentiles(loss).find(({ share }) => share === 0.8)!.amount;
  return loss.summary.errorOfP80 <= steady * Math.abs(p80);
}

function appetiteText(loss: SimulatedLoss, appetite: readonly ExceedancePoint[], culture: Culture): string {
  const beyond = beyondAppetite(loss, appetite);
  if (!beyond) return words.within;
  return words.beyond(shortAmount(beyond[0], culture), shortAmount(beyond[1], culture));
}
