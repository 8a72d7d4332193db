import { makeStyles, tokens } from "@fluentui/react-components";
import type { Culture } from "../../sheets/grid";
import type { BudgetFigures } from "../../trackers/budget/figures";
import { common, headline } from "../words/common";
import { showInFull } from "../headline/fullFigures";
import { PeriodChart } from "../headline/PeriodChart";
import { StatusCounts } from "../headline/StatusCounts";
import { Tile } from "../headline/Tile";
import { texts, TypeTiles } from "../headline/TypeTiles";

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "16px" },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ...showInFull(":focus-visible"),
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  context: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  net: { margin: 0 },
});

interface HeadlineProps {
  figures: BudgetFigures;
  culture: Culture;
  /** "USD"; "" where the sheet does not say. */
  currency: string;
}

/** The tracker's headline figures: a group of tiles for each account type, the net where there is one, lines by status. */
export function BudgetHeadline({ figures, culture, currency }: HeadlineProps) {
  const styles = useStyles();
  const context = [currency, figures.asOf && headline.asOf(figures.asOf)].filter(Boolean).join(", ");
  return (
    <div className={styles.all}>
      {figures.types.map((type) => (
        <div key={type.type} className={styles.group} tabIndex={0} role="group" aria-label={common.types[type.type]}>
          <p className={styles.title}>
            {common.types[type.type]} {context && <span className={styles.context}>{context}</span>}
          </p>
          <TypeTiles figures={type} culture={culture} />
          <PeriodChart figures={figures} type={type.type} />
        </div>
      ))}
      {figures.net && (
        <div className={styles.group} tabIndex={0} role="group" aria-label={headline.net}>
          <dl className={styles.net}>
            <Tile label={headline.net} {...texts(figures.net.actual, culture)}>
              {figures.net.variance !== null && (
                <span className={styles.context}>
                  {headline.netVariance(texts(figures.net.variance, culture, true).short)}
                </span>
              )}
            </Tile>
          </dl>
        </div>
      )}
      <StatusCounts counts={figures.counts} />
    </div>
  );
}
