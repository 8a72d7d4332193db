import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { HeatCell } from "../../../trackers/risk/heatCells";
import type { RiskView } from "../../actions/types";
import { plainCulture } from "../../format/amount";
import { registerWords } from "../../words/register";
import { RiskList } from "../RiskList";

const words = registerWords.map;

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    padding: "10px 12px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  here: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  close: { justifySelf: "start" },
});

interface CellRisksProps {
  cell: HeatCell;
  view: RiskView;
  sheet: string;
  onClose(): void;
}

/** The risks of a cell of the heat map. Takes the focus when it opens; Escape closes it. */
export function CellRisks({ cell, view, sheet, onClose }: CellRisksProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { figures, settings, culture = plainCulture } = view;
  return (
    <div className={styles.box} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <h3 className={styles.here} tabIndex={-1} ref={heading}>
        {words.here(cell.likelihood, cell.impact, cell.level)}
      </h3>
      {cell.risks.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <RiskList places={cell.risks} risks={figures.risks} settings={settings} culture={culture} sheet={sheet} />
      )}
      <Button className={styles.close} size="small" onClick={onClose}>
        {words.close}
      </Button>
    </div>
  );
}
