import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { whyColor } from "../../trackers/kpi/whyColor";
import type { WhyStep } from "../../trackers/kpi/whyStep";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";
import { RagMark } from "./RagMark";

const words = kpiWords.why;

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  title: { margin: 0, fontSize: "inherit", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 12px", margin: 0 },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  result: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  line: { margin: 0, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WhyColorProps {
  scorecard: KpiScorecard;
  at: number;
  write: KpiWriter;
}

/** "Why this color?": each rule in words, with the KPI's numbers, what was chosen, the result and the source. */
export function WhyColor({ scorecard, at, write }: WhyColorProps) {
  const styles = useStyles();
  const steps = useMemo(() => whyColor(scorecard, at, write), [scorecard, at, write]);
  return (
    <section className={styles.all} aria-label={words.title}>
      <h4 className={styles.title}>{words.title}</h4>
      {steps.map((step) => (
        <Step key={step.id} step={step} rag={String(scorecard.figures.kpis[at].cells.rag)} />
      ))}
    </section>
  );
}

function Step({ step, rag }: { step: WhyStep; rag: string }) {
  const styles = useStyles();
  const quiet = mergeClasses(styles.line, styles.small, styles.quiet);
  return (
    <div className={styles.step}>
      <p className={styles.head}>
        <span className={styles.name}>{words.steps[step.id]}</span>
        {step.id === "color" ? <RagMark rag={rag} /> : <span className={styles.result}>{step.result}</span>}
      </p>
      {step.formula !== "" && <p className={mergeClasses(styles.line, styles.small)}>{step.formula}</p>}
      <p className={mergeClasses(styles.line, styles.small)}>{step.numbers}</p>
      {step.conventions.map((convention) => (
        <p key={convention} className={quiet}>
          {convention}
        </p>
      ))}
      {step.source !== "" && (
        <p className={quiet}>
          {words.source}: {step.source}
        </p>
      )}
    </div>
  );
}
