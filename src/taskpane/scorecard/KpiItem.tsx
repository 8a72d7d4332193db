import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { leftSource } from "../../trackers/kit/table/columns";
import { reasons } from "../../trackers/kpi/attention";
import type { KpiFigure } from "../../trackers/kpi/kpiFigures";
import { Icon } from "../parts/Icon";
import { meaning } from "../theme/palette";
import { kpiWords } from "../words/kpi";
import { KpiDetails } from "./KpiDetails";
import { kpiWriter } from "./kpiWriter";
import { RagMark } from "./RagMark";
import { targetInWords } from "./targetInWords";
import { TrendPicture } from "./TrendPicture";

const words = kpiWords.list;

const useStyles = makeStyles({
  item: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 92px",
    columnGap: "12px",
    rowGap: "4px",
    alignItems: "start",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1}` },
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  heading: { margin: 0, fontSize: "inherit", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  button: {
    display: "flex",
    alignItems: "start",
    gap: "4px",
    width: "100%",
    margin: 0,
    padding: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    background: "none",
    border: "none",
    cursor: "pointer",
    outlineStyle: "none",
    // The whole head of the card answers to a press.
    "::after": { content: "''", position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { display: "inline-grid", flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground2 },
  turned: { transform: "rotate(90deg)" },
  mark: { justifySelf: "end", "@media (max-width: 259px)": { justifySelf: "start" } },
  figures: { paddingLeft: "20px", minWidth: 0, overflowWrap: "anywhere" },
  actual: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  period: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  target: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  verdict: {
    gridColumn: "1 / -1",
    margin: 0,
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  pressing: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  flag: { color: meaning.unfavorable },
  details: { position: "relative", gridColumn: "1 / -1", minWidth: 0 },
});

interface KpiItemProps {
  scorecard: KpiScorecard;
  /** The KPI's place in the scorecard. */
  at: number;
  /** The sheet of the scorecard's table. */
  sheet: string;
}

/** A KPI: how it stands against its target, over time, and whether that is news; behind its name, why. */
export function KpiItem({ scorecard, at, sheet }: KpiItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const kpi = scorecard.figures.kpis[at];
  const write = useMemo(() => kpiWriter(scorecard.read, kpi), [scorecard.read, kpi]);
  const { name, id, actual, rag, flags } = kpi.cells;
  const verdict = verdictOf(kpi);
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          data-kpi={at}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={mergeClasses(styles.chevron, open && styles.turned)}>
            <Icon name="next" size={16} />
          </span>
          {String(name).trim() || String(id)}
        </button>
      </h3>
      <span className={styles.mark}>
        <RagMark rag={String(rag)} />
      </span>
      <div className={styles.figures}>
        <span className={styles.actual}>{typeof actual === "number" ? write.withUnit(actual) : words.noActual}</span>{" "}
        {typeof actual === "number" && <span className={styles.period}>{kpi.periods.at(-1)}</span>}
        <span className={styles.target}>{targetInWords(kpi, write)}</span>
      </div>
      <TrendPicture kpi={kpi} write={write} width={92} height={34} />
      {verdict.words !== "" && (
        <p className={mergeClasses(styles.verdict, verdict.pressing && styles.pressing)}>{verdict.words}</p>
      )}
      {flags !== "" && (
        <p className={mergeClasses(styles.verdict, styles.flag)}>
          {flags === leftSource ? words.left : words.flag(String(flags))}
        </p>
      )}
      {open && (
        <div className={styles.details} id={detailsId}>
          <KpiDetails scorecard={scorecard} at={at} sheet={sheet} write={write} />
        </div>
      )}
    </li>
  );
}

/** What is said of a KPI beside its color: what the color alone would misjudge, else what its history says. */
function verdictOf({ attention, cells }: KpiFigure): { words: string; pressing: boolean } {
  const misjudged = [reasons.redWithin.words, reasons.greenWorse.words] as string[];
  if (attention && misjudged.includes(attention.reason)) return { words: attention.reason, pressing: true };
  return { words: String(cells.signal), pressing: false };
}
