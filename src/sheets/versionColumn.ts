import { cellText } from "./cell";
import { shareOfTexts, type ColumnProfile } from "./columnProfile";
import { figureOfCell } from "./figure";
import type { VersionWord } from "./source";

/** Different words that a column of versions has at most. */
const MOST_WORDS = 8;
/** "Variance" rows may stand among budget and actual rows. */
const DIFFERENCE =
  /^(variance|var|difference|diff|delta|abweichung|ecart|écart|desviaci[oó]n|varia[cç][aã]o|variaci[oó]n|remaining)\b/i;

/**
 * Finds the column that says of each row whether it is plan, actual or forecast, by its cells: `-1` for none. A column
 * that says the same of every row counts only where its heading is no category.
 */
export function versionColumn(profiles: readonly ColumnProfile[]): number {
  return profiles.findIndex((profile) => {
    if (profile.texts === 0 || profile.texts < profile.filled * 0.9 || profile.distinct.size > MOST_WORDS) return false;
    if (profile.filled < profile.rows * 0.5) return false;
    const figures = new Set([...profile.distinct.keys()].map(figureOfCell).filter((figure) => figure !== null));
    return (
      figures.size > 1 && shareOfTexts(profile, (text) => figureOfCell(text) !== null || isDifference(text)) >= 0.9
    );
  });
}

/** The words of a version column that name a figure. */
export function versionWords({ distinct }: ColumnProfile): VersionWord[] {
  return [...new Set([...distinct.keys()].map(cellText))].flatMap((word) => {
    const figure = figureOfCell(word);
    return figure === null ? [] : [{ word, figure }];
  });
}

/** True for a cell that calls its row a difference of others. */
export function isDifference(text: string): boolean {
  return DIFFERENCE.test(text.trim());
}
