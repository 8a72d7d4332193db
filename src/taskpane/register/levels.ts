import { makeStyles } from "@fluentui/react-components";
import { levelStrengths } from "../../trackers/risk/levelColors";
import type { RiskSettings } from "../../trackers/risk/riskSettings";
import { meaning } from "../theme/palette";

type Levels = RiskSettings["levels"];

/**
 * A letter or two for each level, so that no level is told by its color alone: "Very Low" is VL. Levels whose initials
 * are the same go by number.
 */
export function levelMarks(levels: Levels): string[] {
  const initials = levels.map(({ name }) =>
    name
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase(),
  );
  return new Set(initials).size === levels.length ? initials : levels.map((_, at) => String(at + 1));
}

const strength = (color: string) => ({
  fill: color,
  backgroundColor: color,
  "@media (forced-colors: active)": { fill: "Canvas", backgroundColor: "Canvas" },
});

const useStrengths = makeStyles({
  0: strength(meaning.level0),
  1: strength(meaning.level1),
  2: strength(meaning.level2),
  3: strength(meaning.level3),
  4: strength(meaning.level4),
});

/** The class that fills a drawing, or a box, with the tint of each level, the lowest level first. */
export function useLevelTints(levels: Levels): string[] {
  const styles = useStrengths();
  return levelStrengths(levels.length).map((at) => styles[at as keyof typeof styles]);
}
