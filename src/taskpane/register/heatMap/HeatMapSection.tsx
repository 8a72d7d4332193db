import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { heatCells, type HeatCell, type Side } from "../../../trackers/risk/heatCells";
import type { RiskView } from "../../actions/types";
import { Disclosure } from "../../parts/Disclosure";
import { Section } from "../../parts/Section";
import { Segments } from "../../parts/Segments";
import { registerWords } from "../../words/register";
import { LevelMark } from "../LevelMark";
import { CellRisks } from "./CellRisks";
import { HeatMap } from "./HeatMap";
import { HeatMapTable } from "./HeatMapTable";

const words = registerWords.map;

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  appetite: { display: "inline-flex", alignItems: "center", gap: "6px" },
  line: {
    width: "16px",
    height: 0,
    borderTop: `3px solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

/** The heat map before and after controls, with its legend, the risks of a cell below it, and the table behind it. */
export function HeatMapSection({ view, sheet }: { view: RiskView; sheet: string }) {
  const styles = useStyles();
  const { figures, settings } = view;
  const [side, setSide] = useState<Side>("residual");
  const [at, setAt] = useState<Pick<HeatCell, "likelihood" | "impact"> | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => heatCells(figures.risks, settings, side), [figures, settings, side]);
  const open = at && cells[at.likelihood - 1][at.impact - 1];
  const placed = cells.flat().reduce((sum, cell) => sum + cell.risks.length, 0);

  function close() {
    setAt(null);
    frame.current?.querySelector<SVGElement>("[role=gridcell][tabindex='0']")?.focus();
  }

  if (placed === 0) return <Section title={words.title}>{words.empty}</Section>;
  return (
    <Section title={words.title}>
      <div className={styles.all} ref={frame}>
        <div className={styles.top}>
          <Segments<Side>
            label={words.switch}
            value={side}
            options={(["inherent", "residual"] as const).map((value) => ({
              value,
              label: registerWords.sides[value],
            }))}
            onChoose={setSide}
          />
          <span className={styles.quiet}>{registerWords.sideMeaning[side]}</span>
        </div>
        <HeatMap cells={cells} risks={figures.risks} settings={settings} side={side} open={open} onOpen={setAt} />
        <p className={styles.legend}>
          {settings.levels.map(({ name }) => (
            <LevelMark key={name} level={name} settings={settings} />
          ))}
          <span className={styles.appetite}>
            <span className={styles.line} aria-hidden />
            {words.appetite(settings.appetite)}
          </span>
        </p>
        {placed < figures.open && <p className={styles.quiet}>{words.unplaced(figures.open - placed)}</p>}
        {open ? (
          <CellRisks key={`${open.likelihood} ${open.impact}`} cell={open} view={view} sheet={sheet} onClose={close} />
        ) : (
          <p className={styles.quiet}>{words.hint}</p>
        )}
        <Disclosure small summary={words.table}>
          <HeatMapTable cells={cells} risks={figures.risks} />
        </Disclosure>
      </div>
    </Section>
  );
}
