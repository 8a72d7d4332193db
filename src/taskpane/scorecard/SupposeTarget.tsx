import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { supposeTarget } from "../../trackers/kpi/supposeTarget";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";
import { SupposedFigures } from "./SupposedFigures";
import { TargetField } from "./TargetField";

const words = kpiWords.suppose;

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  title: { margin: 0, fontSize: "inherit", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  reset: { justifySelf: "start" },
});

interface SupposeTargetProps {
  scorecard: KpiScorecard;
  at: number;
  write: KpiWriter;
}

/** "What if the target were …?": another target for a KPI, and what would follow. No cell is touched. */
export function SupposeTarget({ scorecard, at, write }: SupposeTargetProps) {
  const styles = useStyles();
  const kpi = scorecard.figures.kpis[at];
  const { direction, target, high } = kpi.cells;
  const isRange = direction === "range";
  const recorded = { target: numberOrNull(target), high: isRange ? numberOrNull(high) : null };
  const [asked, setAsked] = useState(recorded);
  const [resets, setResets] = useState(0);
  const supposed = useDeferredValue(asked);
  const after = useMemo(() => {
    if (supposed.target === null || (isRange && supposed.high === null)) return null;
    const ends = { target: supposed.target, ...(supposed.high === null ? {} : { high: supposed.high }) };
    return supposeTarget(scorecard, at, ends);
  }, [scorecard, at, supposed, isRange]);
  const isAsRecorded = asked.target === recorded.target && asked.high === recorded.high;

  return (
    <section className={styles.all} aria-label={words.title}>
      <h4 className={styles.title}>{words.title}</h4>
      <p className={styles.quiet}>{words.promise}</p>
      <TargetField
        key={`target ${resets}`}
        label={isRange ? words.low : words.target}
        kpi={kpi}
        value={asked.target}
        write={write}
        onChange={(value) => setAsked({ ...asked, target: value })}
      />
      {isRange && (
        <TargetField
          key={`high ${resets}`}
          label={words.high}
          kpi={kpi}
          value={asked.high}
          write={write}
          onChange={(value) => setAsked({ ...asked, high: value })}
        />
      )}
      <SupposedFigures before={scorecard.figures} after={after} at={at} write={write} />
      <Button
        className={styles.reset}
        size="small"
        disabledFocusable={isAsRecorded}
        onClick={() => {
          setAsked(recorded);
          setResets(resets + 1);
        }}
      >
        {words.reset}
      </Button>
    </section>
  );
}

function numberOrNull(cell: string | number): number | null {
  return typeof cell === "number" ? cell : null;
}
