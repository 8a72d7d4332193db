import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Role } from "../../sheets/source";
import { roleNames } from "../words/wizard";

const accent = tokens.colorCompoundBrandForeground1;
const stripes = `repeating-linear-gradient(135deg, ${accent} 0 1.5px, transparent 1.5px 5px)`;

const useStyles = makeStyles({
  tab: {
    display: "inline-block",
    boxSizing: "border-box",
    padding: "0 7px",
    height: "20px",
    lineHeight: "18px",
    maxWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
  },
  solid: {
    border: `1px solid ${accent}`,
    backgroundColor: accent,
    color: tokens.colorNeutralForegroundInverted,
    // Solid stays solid under a contrast theme, in its own pair of colors.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      border: "1px solid Highlight",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  outlined: { border: `1px solid ${accent}`, backgroundColor: tokens.colorNeutralBackground1, color: accent },
  hatched: {
    border: `1px solid ${accent}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: accent,
    paddingLeft: "21px",
    backgroundImage: stripes,
    backgroundSize: "14px 100%",
    backgroundRepeat: "no-repeat",
  },
});

const looks: Partial<Record<Role, "solid" | "outlined" | "hatched">> = {
  actual: "solid",
  plan: "outlined",
  forecast: "hatched",
};

/** A role as a tab, drawn as its figures are in charts: actual solid, plan outlined, forecast hatched; the others gray. */
export function RoleTab({ role }: { role: Role }) {
  const styles = useStyles();
  const look = looks[role];
  return <span className={mergeClasses(styles.tab, look && styles[look])}>{roleNames[role]}</span>;
}
