import type { KpiFigures } from "../../trackers/kpi/kpiFigures";
import { BeforeAfter } from "../register/BeforeAfter";
import { headline } from "../words/common";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";
import { RagMark } from "./RagMark";

const words = kpiWords.suppose;

interface SupposedFiguresProps {
  before: KpiFigures;
  /** `null` where no target is tried out. */
  after: KpiFigures | null;
  at: number;
  write: KpiWriter;
}

/** A KPI's color, attainment and scores as they are, beside those under another target. */
export function SupposedFigures({ before, after, at, write }: SupposedFiguresProps) {
  const score = (value: string | number | null | undefined) =>
    typeof value === "number" ? write.score(value) : headline.none;
  const share = (value: string | number) => (typeof value === "number" ? write.share(value) : headline.none);
  const name = String(before.kpis[at].cells.perspective);
  const perspective = ({ perspectives }: KpiFigures) =>
    perspectives.find(({ label }) => label.toLowerCase() === name.toLowerCase())?.score;
  const both = <T,>(show: (figures: KpiFigures) => T) => [show(before), after ? show(after) : headline.none] as const;
  const cells = ({ kpis }: KpiFigures) => kpis[at].cells;
  const rows = [
    [words.color, ...both((figures) => <RagMark rag={String(cells(figures).rag)} />)],
    [words.attainment, ...both((figures) => share(cells(figures).attainment))],
    [words.score, ...both((figures) => score(cells(figures).score))],
    [words.perspective(name), ...both((figures) => score(perspective(figures)))],
    [words.overall, ...both(({ overall }) => score(overall.score))],
  ] as const;
  return <BeforeAfter heads={[words.figure, words.now, words.then]} rows={rows} />;
}
