import { Button, Field, Slider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SimulatedLoss } from "../../../calc/simulatedLoss";
import { simulatedRisks } from "../../../trackers/risk/computeRisks";
import { risksOfShape } from "../../../trackers/risk/simulateContingency";
import { recordedEffectiveness } from "../../../trackers/risk/supposeControl";
import type { RiskView } from "../../actions/types";
import { plainCulture } from "../../format/amount";
import { Section } from "../../parts/Section";
import { SelectField } from "../../parts/SelectField";
import type { SimulationRequest } from "../../simulation/messages";
import { useSimulation } from "../../simulation/useSimulation";
import { registerWords } from "../../words/register";
import { LossCurve } from "../lossCurve/LossCurve";
import { LossLegend } from "../lossCurve/LossLegend";
import { SimulationState } from "../lossCurve/SimulationState";
import { Comparison } from "./Comparison";
import { supposition } from "./supposition";

const words = registerWords.suppose;

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  slider: { minWidth: 0 },
  reset: { justifySelf: "start" },
});

interface SupposeSectionProps {
  view: RiskView;
  /** How the register's own totals are simulated; `null` where nothing can be. */
  request: SimulationRequest | null;
  /** The register's own figures, to compare with. */
  recorded: SimulatedLoss | null;
}

/** "What if this control worked?": one risk's effectiveness on a slider, and what would follow. No cell is touched. */
export function SupposeSection({ view, request, recorded }: SupposeSectionProps) {
  const styles = useStyles();
  const { figures, culture = plainCulture } = view;
  const candidates = figures.byEmv.concat(figures.byResidual.filter((at) => !figures.byEmv.includes(at)));
  const [chosen, setChosen] = useState(candidates[0] ?? -1);
  const [asked, setAsked] = useState<number | null>(null);
  const at = candidates.includes(chosen) ? chosen : (candidates[0] ?? -1);
  const known = at === -1 ? 0 : recordedEffectiveness(figures.risks[at].cells);
  const effectiveness = asked ?? known;

  const supposed = useMemo(() => (at === -1 ? null : supposition(view, at, effectiveness)), [view, at, effectiveness]);
  const after = useMemo(() => {
    if (!request || !supposed || effectiveness === known) return null;
    const risks = risksOfShape(simulatedRisks(supposed.risks, view.settings), request.shape);
    return risks.length === 0 ? null : { ...request, risks };
  }, [request, supposed, effectiveness, known, view.settings]);
  const simulation = useSimulation(after);
  if (!supposed) return <Section title={words.title}>{words.none}</Section>;

  const loss = effectiveness === known ? recorded : simulation.loss;
  const share = (value: number) => `${Math.round(value * 100)} %`;
  const id = ({ cells }: (typeof figures.risks)[number]) => `${cells.id} ${cells.title}`;
  return (
    <Section title={words.title}>
      <div className={styles.all}>
        <p className={styles.quiet}>{words.promise}</p>
        <SelectField
          label={words.risk}
          value={String(at)}
          options={candidates.map((place) => ({ value: String(place), label: id(figures.risks[place]) }))}
          onChoose={(place) => {
            setChosen(Number(place));
            setAsked(null);
          }}
        />
        <Field label={words.effectiveness} hint={words.value(share(effectiveness), share(known))}>
          <Slider
            className={styles.slider}
            min={0}
            max={100}
            value={Math.round(effectiveness * 100)}
            aria-valuetext={share(effectiveness)}
            onChange={(_, { value }) => setAsked(value / 100)}
          />
        </Field>
        <Comparison
          before={figures.risks[at]}
          supposed={supposed}
          emvBefore={figures.emv}
          lossBefore={recorded}
          loss={loss}
          view={view}
          at={at}
        />
        {supposed.problem && <p className={styles.quiet}>{supposed.problem}</p>}
        {loss && recorded && (
          <>
            <LossCurve loss={loss} before={recorded} culture={culture} />
            <LossLegend lines={["recorded", "supposed"]} />
          </>
        )}
        <SimulationState simulation={simulation} />
        <p className={styles.quiet}>{words.basis}</p>
        <Button className={styles.reset} size="small" disabledFocusable={asked === null} onClick={() => setAsked(null)}>
          {words.reset}
        </Button>
      </div>
    </Section>
  );
}
