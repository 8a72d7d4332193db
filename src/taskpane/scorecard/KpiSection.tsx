import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { byAttention, isException } from "../../trackers/kpi/exceptions";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { Section } from "../parts/Section";
import { Segments } from "../parts/Segments";
import { kpiWords } from "../words/kpi";
import { KpiItem } from "./KpiItem";

const words = kpiWords.list;
/** KPIs that are listed at once; more of them on demand. */
const page = 50;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  more: { justifySelf: "start" },
});

/** The KPIs one under the other, what wants a look first; all of them or the exceptions. */
export function KpiSection({ scorecard, sheet }: { scorecard: KpiScorecard; sheet: string }) {
  const styles = useStyles();
  const { figures } = scorecard;
  const [filter, setFilter] = useState<"all" | "exceptions">("all");
  const [shown, setShown] = useState(page);
  const places = useMemo(() => byAttention(figures), [figures]);
  const exceptions = useMemo(() => places.filter((at) => isException(figures.kpis[at])), [places, figures]);
  const listed = filter === "all" ? places : exceptions;
  return (
    <Section title={words.title}>
      <Segments<"all" | "exceptions">
        label={words.filter}
        value={filter}
        options={[
          { value: "all", label: words.all(places.length) },
          { value: "exceptions", label: words.exceptions(exceptions.length) },
        ]}
        onChoose={setFilter}
      />
      <p className={styles.hint}>{listed.length === 0 ? words.none : words.hint}</p>
      <ul className={styles.list} aria-label={words.title} onKeyDown={walk}>
        {listed.slice(0, shown).map((at) => (
          <KpiItem key={at} scorecard={scorecard} at={at} sheet={sheet} />
        ))}
      </ul>
      {listed.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + page)}>
          {words.more(Math.min(page, listed.length - shown))}
        </Button>
      )}
    </Section>
  );
}

/** Arrow keys, Home and End lead from the name of a KPI to that of another. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-kpi]")];
  const at = names.indexOf(event.target as HTMLElement);
  if (at === -1) return;
  const to = new Map([
    ["ArrowDown", at + 1],
    ["ArrowUp", at - 1],
    ["Home", 0],
    ["End", names.length - 1],
  ]).get(event.key);
  if (to === undefined) return;
  event.preventDefault();
  names[to]?.focus();
}
