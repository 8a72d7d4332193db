import { foldWord } from "../../calc/foldWord";

/** How often a duty comes again: every so many months or days; neither for one that comes once. */
export interface Frequency {
  months?: number;
  days?: number;
}

/** Words for intervals in English, German, French, Spanish and Portuguese, without accents. */
const WORDS: readonly [words: string, frequency: Frequency][] = [
  ["daily, taglich, quotidien, quotidienne, diario, diaria, diariamente", { days: 1 }],
  ["weekly, wochentlich, hebdomadaire, semanal, semanalmente", { days: 7 }],
  ["fortnightly, every two weeks, zweiwochentlich, quinzenal, quincenal", { days: 14 }],
  ["monthly, monatlich, mensuel, mensuelle, mensual, mensal, mensalmente", { months: 1 }],
  ["every two months, zweimonatlich, bimestriel, bimestrielle, bimestral", { months: 2 }],
  ["quarterly, vierteljahrlich, quartalsweise, trimestriel, trimestrielle, trimestral", { months: 3 }],
  [
    "half-yearly, half yearly, semi-annual, semi-annually, semiannual, semiannually, twice a year, halbjahrlich, semestriel, semestrielle, semestral",
    { months: 6 },
  ],
  [
    "yearly, annual, annually, once a year, per annum, jahrlich, annuel, annuelle, anual, anualmente, every year",
    { months: 12 },
  ],
  ["biennial, every two years, zweijahrlich, alle zwei jahre, bisannuel, bienal, cada dos anos", { months: 24 }],
  ["triennial, every three years, dreijahrlich, triennal, trienal", { months: 36 }],
  [
    "once, one-off, one off, one time, one-time, single, ad hoc, einmalig, einmal, unique, une fois, ponctuel, unico, una vez, uma vez, pontual",
    {},
  ],
];

const KNOWN = new Map(WORDS.flatMap(([words, frequency]) => words.split(",").map((word) => [word.trim(), frequency])));

/** What a unit stands for, by how its word begins. */
const UNITS: readonly [starts: RegExp, frequency: (count: number) => Frequency][] = [
  [/^(day|tag|jour|dia)/, (count) => ({ days: count })],
  [/^(week|woche|semaine|semana)/, (count) => ({ days: 7 * count })],
  [/^(month|monat|mois|mes)/, (count) => ({ months: count })],
  [/^(quarter|quartal|trimestre)/, (count) => ({ months: 3 * count })],
  [/^(year|jahr|an|ano)/, (count) => ({ months: 12 * count })],
];

const COUNTED = /^(?:every|alle|tous les|toutes les|cada|a cada)?\s*(\d{1,3})\s*(?:-\s*)?(\p{L}+)/u;

/**
 * How often a word says that a duty comes again; `undefined` for one that is not known.
 *
 * @param heading - The column's, which may say what a bare number counts.
 * @example
 * frequencyOf("Every 2 years", "") //=> { months: 24 }
 */
export function frequencyOf(text: string, heading: string): Frequency | undefined {
  const word = foldWord(text);
  const known = KNOWN.get(word);
  if (known) return known;
  const [, count, unit] = COUNTED.exec(/^\d{1,3}$/.test(word) ? `${word} ${unitOf(heading)}` : word) ?? [];
  if (count === undefined || Number(count) === 0) return undefined;
  return UNITS.find(([starts]) => starts.test(unit))?.[1](Number(count));
}

/** The unit that a heading names: "Interval (months)". */
function unitOf(heading: string): string {
  const words = foldWord(heading).split(/[^\p{L}]+/u);
  return (
    words.find((word) =>
      /^(days?|tage?|jours?|dias?|weeks?|wochen?|months?|monate?|mois|mes|meses|years?|jahre?|ans?|anos?)$/.test(word),
    ) ?? ""
  );
}
