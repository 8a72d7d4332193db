import { makeStyles, tokens } from "@fluentui/react-components";
import { levelPlace, type HeatCell, type Side } from "../../../trackers/risk/heatCells";
import type { RiskFigure } from "../../../trackers/risk/riskFigures";
import type { RiskSettings } from "../../../trackers/risk/riskSettings";
import { registerWords } from "../../words/register";
import { levelMarks, useLevelTints } from "../levels";
import { usePicture } from "../picture";
import { appetiteLine } from "./appetiteLine";
import { HeatCellShape } from "./HeatCellShape";
import { cornerOf, mapPlan } from "./mapPlan";
import { useGridKeys } from "./useGridKeys";

const words = registerWords.map;

const useStyles = makeStyles({
  axis: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "3px",
    strokeLinecap: "round",
    pointerEvents: "none",
    "@media (forced-colors: active)": { stroke: "Highlight", strokeWidth: "5px" },
  },
});

interface HeatMapProps {
  cells: HeatCell[][];
  risks: readonly RiskFigure[];
  settings: RiskSettings;
  side: Side;
  /** The cell whose risks are listed below. */
  open: HeatCell | null;
  onOpen(cell: HeatCell): void;
}

/** Open risks by likelihood and impact, as a grid that the arrow keys lead through; Enter lists the risks of a cell. */
export function HeatMap({ cells, risks, settings, side, open, onOpen }: HeatMapProps) {
  const styles = useStyles();
  const picture = usePicture();
  const tints = useLevelTints(settings.levels);
  const marks = levelMarks(settings.levels);
  const steps = cells.length;
  // As drawn: the highest likelihood on top.
  const rows = [...cells].reverse();
  const last = { row: steps - 1, column: rows[0].length - 1 };
  const keys = useGridKeys({ row: 0, column: last.column }, last, ({ row, column }) => onOpen(rows[row][column]));
  const placed = cells.flat().reduce((sum, cell) => sum + cell.risks.length, 0);
  const bottom = mapPlan.top + steps * mapPlan.cellHeight;
  return (
    <div className={picture.frame}>
      <svg
        className={picture.drawing}
        viewBox={`0 0 ${mapPlan.width} ${mapPlan.height}`}
        role="grid"
        aria-label={words.name(registerWords.sides[side], registerWords.sideMeaning[side], placed)}
        onKeyDown={keys.onKeyDown}
      >
        <g role="row">
          {rows[0].map(({ impact }) => (
            <text
              key={impact}
              className={styles.axis}
              role="columnheader"
              aria-label={words.step(words.impact, impact)}
              x={cornerOf(1, impact, steps).x + mapPlan.cellWidth / 2}
              y={bottom + 16}
              textAnchor="middle"
            >
              {impact}
            </text>
          ))}
        </g>
        {rows.map((row, at) => (
          <g key={row[0].likelihood} role="row">
            <text
              className={styles.axis}
              role="rowheader"
              aria-label={words.step(words.likelihood, row[0].likelihood)}
              x={mapPlan.left - 9}
              y={mapPlan.top + (at + 0.5) * mapPlan.cellHeight + 4}
              textAnchor="middle"
            >
              {row[0].likelihood}
            </text>
            {row.map((cell, column) => {
              const place = levelPlace(cell.level, settings);
              return (
                <HeatCellShape
                  key={cell.impact}
                  cell={cell}
                  steps={steps}
                  tint={tints[place]}
                  mark={marks[place] ?? ""}
                  ids={cell.risks.map((risk) => String(risks[risk].cells.id))}
                  isOpen={open?.likelihood === cell.likelihood && open.impact === cell.impact}
                  gridProps={keys.cellProps({ row: at, column })}
                  onOpen={() => onOpen(cell)}
                />
              );
            })}
          </g>
        ))}
        <path className={styles.line} d={appetiteLine(cells)} aria-hidden />
        <text
          className={styles.axis}
          aria-hidden
          x={mapPlan.left + (mapPlan.width - mapPlan.left) / 2}
          y={bottom + 34}
          textAnchor="middle"
        >
          {words.impact} →
        </text>
        <text
          className={styles.axis}
          aria-hidden
          transform={`translate(9 ${mapPlan.top + (steps * mapPlan.cellHeight) / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          {words.likelihood} →
        </text>
      </svg>
    </div>
  );
}
