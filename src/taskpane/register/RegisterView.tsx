import { useMemo, useState } from "react";
import { simulatedRisks } from "../../trackers/risk/computeRisks";
import { risksOfShape } from "../../trackers/risk/simulateContingency";
import type { RiskView, TrackerInfo } from "../actions/types";
import { useSimulation } from "../simulation/useSimulation";
import type { SimulationRequest } from "../simulation/messages";
import { FlagList } from "./FlagList";
import { HeatMapSection } from "./heatMap/HeatMapSection";
import { LossSection } from "./lossCurve/LossSection";
import { SupposeSection } from "./suppose/SupposeSection";
import { TopRisks } from "./TopRisks";

/** Numbers of trials that a picture is offered with, beside the register's own. */
const usualTrials = [10_000, 100_000, 1_000_000];

/** The pictures of a risk register: heat map, largest risks, flags, what it may cost, and what a control would change. */
export function RegisterView({ view, tracker }: { view: RiskView; tracker: TrackerInfo }) {
  const { figures, settings } = view;
  const [trials, setTrials] = useState(settings.trials);
  const request = useMemo((): SimulationRequest | null => {
    const { seed, shape, held } = settings;
    const risks = risksOfShape(simulatedRisks(figures.risks, settings), shape);
    return risks.length === 0 ? null : { risks, trials, seed, shape, reserve: held };
  }, [figures, settings, trials]);
  const simulation = useSimulation(request);
  const choices = [...new Set([settings.trials, ...usualTrials])].sort((one, other) => one - other);
  const sheet = tracker.table!;
  return (
    <>
      <HeatMapSection view={view} sheet={sheet} />
      <TopRisks view={view} />
      <FlagList view={view} sheet={sheet} />
      <LossSection request={request} simulation={simulation} trials={choices} chooseTrials={setTrials} view={view} />
      <SupposeSection view={view} request={request} recorded={simulation.loss} />
    </>
  );
}
