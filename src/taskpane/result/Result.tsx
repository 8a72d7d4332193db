import type { Built, BuiltKpi, BuiltProcess, BuiltRisk, Look, Refreshed } from "../actions/types";
import { plainCulture } from "../format/amount";
import { Headline } from "../headline/Headline";
import { KpiHeadline } from "../headline/KpiHeadline";
import { RiskHeadline } from "../headline/RiskHeadline";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { TrackerActions } from "../parts/TrackerActions";
import { usePane } from "../PaneContext";
import { ProcessHeadline } from "../process/ProcessHeadline";
import { RegisterView } from "../register/RegisterView";
import { ScorecardView } from "../scorecard/ScorecardView";
import { result as words } from "../words/result";
import { Changes } from "./Changes";
import { Reconciled } from "./Reconciled";

interface ResultProps {
  result: Built | BuiltRisk | BuiltKpi | BuiltProcess | Refreshed;
  /** The sheet that was built from, for its culture and currency. */
  look?: Look;
}

/** After a build or a refresh: does it reconcile, what does it say, what now. */
export function Result({ result, look }: ResultProps) {
  const { go } = usePane();
  const { tracker, reconciliation, figures } = result;
  const kpi = "read" in result ? result : null;
  const risk = "shape" in result && !("read" in result) ? result : null;
  const culture = risk?.culture ?? (kpi?.read ?? look)?.grid.culture ?? plainCulture;
  const refreshed = "changedCells" in result ? result : null;
  return (
    <>
      <PageTitle title={refreshed ? words.refreshed(tracker.title) : words.built(tracker.title)} back />
      <Reconciled reconciliation={reconciliation} check={tracker.check} culture={culture} />
      <TrackerActions tracker={tracker} leading onRemoved={() => go({ name: "home" })} />
      {refreshed && <Changes refreshed={refreshed} />}
      <Section title={words.figures}>
        {"risks" in figures ? (
          <RiskHeadline figures={figures} culture={culture} />
        ) : "kpis" in figures ? (
          <KpiHeadline figures={figures} culture={culture} />
        ) : "used" in figures ? (
          <ProcessHeadline figures={figures} />
        ) : (
          <Headline figures={figures} culture={culture} currency={look?.source.currency ?? ""} />
        )}
      </Section>
      {risk && <RegisterView view={risk} tracker={tracker} />}
      {kpi && <ScorecardView scorecard={kpi} tracker={tracker} />}
    </>
  );
}
