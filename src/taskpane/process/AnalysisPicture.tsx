import type { AnalysisOptions } from "../../trackers/process/analysis";
import type { ProcessFigures } from "../../trackers/process/processFigures";
import { percent, plainCulture } from "../format/amount";
import { processWords as words } from "../words/process";
import { ControlPicture } from "./ControlPicture";
import { HistogramPicture } from "./HistogramPicture";
import { ShareBars } from "./ShareBars";

interface AnalysisPictureProps {
  figures: ProcessFigures;
  /** What is measured. */
  measure: string;
  options: AnalysisOptions;
}

/** Labels of a Pareto list that have room in the pane. */
const mostLabels = 8;

/** An analysis in small, as its sheet will show it. */
export function AnalysisPicture({ figures, measure, options }: AnalysisPictureProps) {
  switch (figures.kind) {
    case "control":
      return <ControlPicture figures={figures.xmr} labels={figures.labels} measure={measure} />;
    case "capability":
      return <HistogramPicture figures={figures.capability} measure={measure} options={options} />;
    case "pareto": {
      const { lines, total, vital, vitalShare } = figures.pareto;
      const rest = lines.length - mostLabels;
      return (
        <ShareBars
          said={words.pareto.said(vital, lines.length, percent(vitalShare, plainCulture))}
          bars={lines.slice(0, mostLabels).map((line) => ({
            label: String(line.label),
            share: line.amount / total,
            running: line.share,
            strong: line.vital,
          }))}
          note={rest > 0 ? words.pareto.more(rest) : ""}
        />
      );
    }
    case "oee": {
      const { all } = figures.oee;
      return (
        <ShareBars
          said={words.oeeSaid(percent(all.oee, plainCulture))}
          bars={(["availability", "performance", "quality", "oee"] as const).map((factor) => ({
            label: words.oeeFactors[factor],
            share: all[factor],
            strong: factor === "oee",
          }))}
        />
      );
    }
  }
}
