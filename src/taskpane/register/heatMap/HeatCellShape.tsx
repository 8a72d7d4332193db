import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HeatCell } from "../../../trackers/risk/heatCells";
import { registerWords } from "../../words/register";
import { cornerOf, mapPlan } from "./mapPlan";
import type { GridCellProps } from "./useGridKeys";

const useStyles = makeStyles({
  cell: { cursor: "pointer", outlineStyle: "none", "&:focus-visible .ring": { stroke: tokens.colorStrokeFocus2 } },
  box: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ring: { fill: "none", stroke: "none", strokeWidth: "3px" },
  open: { stroke: tokens.colorCompoundBrandForeground1, "@media (forced-colors: active)": { stroke: "Highlight" } },
  text: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  count: { fontSize: "17px", fontWeight: tokens.fontWeightSemibold },
  ids: { fontSize: "10px" },
  mark: { fontSize: "9.5px" },
});

/** Letters of an id that fit a cell. */
const roomForId = 9;

interface HeatCellShapeProps {
  cell: HeatCell;
  /** Steps of the matrix. */
  steps: number;
  /** Class of the level's tint. */
  tint: string | undefined;
  /** The level's letters. */
  mark: string;
  ids: string[];
  /** Its risks are listed below the map. */
  isOpen: boolean;
  gridProps: GridCellProps;
  onOpen(): void;
}

/**
 * A cell of the heat map: tint and letters of its level, how many risks stand there, and which. What is drawn lies under
 * the cell that is called by its name, as the letters say less than the name does.
 */
export function HeatCellShape(props: HeatCellShapeProps) {
  const styles = useStyles();
  const { cell, steps, tint, mark, ids, isOpen, gridProps, onOpen } = props;
  const { likelihood, impact, level } = cell;
  const { cellWidth, cellHeight } = mapPlan;
  const { x, y } = cornerOf(likelihood, impact, steps);
  const middle = x + cellWidth / 2;
  return (
    <>
      <g aria-hidden>
        <rect x={x} y={y} width={cellWidth} height={cellHeight} className={mergeClasses(styles.box, tint)} />
        <text x={x + cellWidth - 5} y={y + 12} textAnchor="end" className={mergeClasses(styles.text, styles.mark)}>
          {mark}
        </text>
        {ids.length > 0 && (
          <>
            <text x={middle} y={y + 23} textAnchor="middle" className={mergeClasses(styles.text, styles.count)}>
              {ids.length}
            </text>
            <text x={middle} y={y + 38} textAnchor="middle" className={mergeClasses(styles.text, styles.ids)}>
              {idsText(ids)}
            </text>
          </>
        )}
      </g>
      <g
        className={styles.cell}
        role="gridcell"
        aria-label={registerWords.map.cell(likelihood, impact, level, ids)}
        aria-selected={isOpen}
        onClick={onOpen}
        {...gridProps}
      >
        <rect x={x} y={y} width={cellWidth} height={cellHeight} fill="transparent" />
        <rect
          className={mergeClasses("ring", styles.ring, isOpen && styles.open)}
          x={x + 2.5}
          y={y + 2.5}
          width={cellWidth - 5}
          height={cellHeight - 5}
        />
      </g>
    </>
  );
}

/** The first id as far as there is room, and how many more there are. */
function idsText([first, ...others]: string[]): string {
  const room = others.length === 0 ? roomForId : roomForId - 3;
  const shown = first.length > room ? `${first.slice(0, room - 1)}…` : first;
  return others.length === 0 ? shown : registerWords.map.more(shown, others.length);
}
