import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProcessFigures } from "../../trackers/process/processFigures";
import { decimals, percent, plainCulture } from "../format/amount";
import { Tile } from "../headline/Tile";
import { TileGroup } from "../headline/TileGroup";
import { headline } from "../words/common";
import { processWords as words } from "../words/process";

const useStyles = makeStyles({
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** The headline figures of an analysis, with what they say in words. */
export function ProcessHeadline({ figures }: { figures: ProcessFigures }) {
  const styles = useStyles();
  const { verdict, tiles } = headlineOf(figures);
  return (
    <>
      {verdict && <p className={styles.verdict}>{verdict}</p>}
      <TileGroup small label={words.kinds[figures.kind]}>
        {tiles.map(([label, text]) => (
          <Tile key={label} label={label} short={text} full={text} />
        ))}
      </TileGroup>
    </>
  );
}

const share = (value: number) => percent(value, plainCulture);
const index = (value: number | null) => (value === null ? headline.none : decimals(value, 2, plainCulture));

function headlineOf(figures: ProcessFigures): { verdict: string; tiles: [label: string, text: string][] } {
  switch (figures.kind) {
    case "control": {
      const { values, center, lower, upper, signals, verdict } = figures.xmr;
      const figure = figureText(values);
      return {
        verdict,
        tiles: [
          [words.control.points, String(values.length)],
          [words.control.center, figure(center)],
          [words.control.lower, figure(lower)],
          [words.control.upper, figure(upper)],
          [words.control.signals, String(signals)],
        ],
      };
    }
    case "capability": {
      const { values, mean, cp, cpk, cpm, pp, ppk, outside } = figures.capability;
      const tiles: [string, string][] = [
        [words.capability.values, String(values.length)],
        [words.capability.mean, figureText(values)(mean)],
        ["Cp", index(cp)],
        ["Cpk", index(cpk)],
        ["Cpm", index(cpm)],
        ["Pp", index(pp)],
        ["Ppk", index(ppk)],
        [words.capability.outside, outside === null ? headline.none : share(outside)],
      ];
      return { verdict: outside === null ? words.capability.none : cpk === null ? words.capability.wrong : "", tiles };
    }
    case "pareto": {
      const { lines, total, vital, vitalShare } = figures.pareto;
      return {
        verdict: "",
        tiles: [
          [words.pareto.vital, words.pareto.of(vital, lines.length)],
          [words.pareto.share, share(vitalShare)],
          [words.pareto.total, figureText(lines.map(({ amount }) => amount))(total)],
        ],
      };
    }
    case "oee": {
      const { all, lines } = figures.oee;
      const flagged = lines.filter(({ flag }) => flag !== "").length;
      return {
        verdict: flagged > 0 ? words.flagged(flagged) : "",
        tiles: (["oee", "availability", "performance", "quality"] as const).map((factor) => [
          words.oeeFactors[factor],
          share(all[factor]),
        ]),
      };
    }
  }
}

/** Figures as they are told beside each other: in four digits that count. */
export function figureText(values: readonly number[]): (value: number) => string {
  const largest = Math.max(...values.map(Math.abs));
  const digits = largest >= 1000 ? 0 : largest >= 100 ? 1 : largest >= 10 ? 2 : 3;
  return (value) => decimals(value, Number.isInteger(value) ? 0 : digits, plainCulture);
}
