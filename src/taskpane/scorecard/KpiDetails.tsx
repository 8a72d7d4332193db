import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../trackers/address";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { canSuppose } from "../../trackers/kpi/supposeTarget";
import { firstKpiRow } from "../../trackers/kpi/kpiTable";
import { useActions } from "../ActionsContext";
import { FailureNotice } from "../parts/FailureNotice";
import { useJob } from "../useJob";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";
import { SupposeTarget } from "./SupposeTarget";
import { TrendLegend } from "./TrendLegend";
import { TrendPicture } from "./TrendPicture";
import { WhyColor } from "./WhyColor";

const words = kpiWords.list;

const useStyles = makeStyles({
  all: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "14px",
    paddingTop: "10px",
    marginTop: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  periods: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  comment: { margin: 0, overflowWrap: "anywhere" },
  sheet: { justifySelf: "start" },
});

interface KpiDetailsProps {
  scorecard: KpiScorecard;
  at: number;
  sheet: string;
  write: KpiWriter;
}

/** What stands behind a KPI: its history, why its color, and what another target would change. */
export function KpiDetails({ scorecard, at, sheet, write }: KpiDetailsProps) {
  const styles = useStyles();
  const actions = useActions();
  const job = useJob();
  const kpi = scorecard.figures.kpis[at];
  const { id, owner, previous, weight, perspective, comment } = kpi.cells;
  const person = String(owner).trim();
  const facts = [
    person === "" ? words.noOwner : words.owner(person),
    ...(typeof previous === "number" ? [words.previous(write.withUnit(previous))] : []),
    ...(typeof weight === "number" ? [words.weight(String(weight), String(perspective))] : []),
  ];
  return (
    <div className={styles.all}>
      {kpi.history.length > 1 && (
        <div>
          <TrendPicture kpi={kpi} write={write} width={300} height={90} />
          <div className={styles.periods} aria-hidden>
            <span>{kpi.periods[0]}</span>
            <span>{kpi.periods[kpi.periods.length - 1]}</span>
          </div>
          <TrendLegend kpi={kpi} write={write} />
        </div>
      )}
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {String(comment).trim() !== "" && <p className={styles.comment}>{comment}</p>}
      <WhyColor scorecard={scorecard} at={at} write={write} />
      {canSuppose(kpi) && <SupposeTarget scorecard={scorecard} at={at} write={write} />}
      <Link
        as="button"
        className={styles.sheet}
        onClick={() => job.run(() => actions.openSheet(sheet, cellAddress(firstKpiRow + at, 0)))}
      >
        {words.open(String(id), sheet)}
      </Link>
      <FailureNotice job={job} />
    </div>
  );
}
