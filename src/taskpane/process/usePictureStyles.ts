import { makeStyles, tokens } from "@fluentui/react-components";
import { meaning } from "../theme/palette";

const inContrast = "@media (forced-colors: active)";

/** How the drawings of an analysis look: ink by theme, and the system's own colors where it forces them. */
export const usePictureStyles = makeStyles({
  text: { fontSize: "10.5px", fill: tokens.colorNeutralForeground2, [inContrast]: { fill: "CanvasText" } },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [inContrast]: { fill: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStroke1, [inContrast]: { stroke: "CanvasText" } },
  limit: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.2px",
    strokeDasharray: "5 4",
    [inContrast]: { stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandForeground1,
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    [inContrast]: { stroke: "CanvasText" },
  },
  dot: { fill: tokens.colorCompoundBrandForeground1, [inContrast]: { fill: "CanvasText" } },
  signal: {
    fill: tokens.colorNeutralBackground1,
    stroke: meaning.unfavorable,
    strokeWidth: "2.5px",
    [inContrast]: { fill: "Canvas", stroke: "Highlight" },
  },
  bar: { fill: tokens.colorCompoundBrandForeground1, [inContrast]: { fill: "CanvasText" } },
  weak: { fill: tokens.colorNeutralForeground3, [inContrast]: { fill: "GrayText" } },
  beyond: { fill: meaning.unfavorable, [inContrast]: { fill: "Highlight" } },
});
