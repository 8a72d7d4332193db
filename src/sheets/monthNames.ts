/** Month names and their short forms in English, French, German, Spanish and Portuguese, without accents. */
const NAMES: readonly string[][] = [
  ["jan", "january", "janvier", "janv", "januar", "jaenner", "janner", "enero", "ene", "janeiro"],
  ["feb", "february", "fevrier", "fevr", "fev", "februar", "febrero", "fevereiro"],
  ["mar", "march", "mars", "marz", "maerz", "mrz", "marzo", "marco"],
  ["apr", "april", "avril", "avr", "abril", "abr"],
  ["may", "mai", "mayo", "maio"],
  ["jun", "june", "juin", "juni", "junio", "junho"],
  ["jul", "july", "juillet", "juil", "juli", "julio", "julho"],
  ["aug", "august", "aout", "agosto", "ago"],
  ["sep", "sept", "september", "septembre", "septiembre", "set", "setembro"],
  ["oct", "october", "octobre", "okt", "oktober", "octubre", "out", "outubro"],
  ["nov", "november", "novembre", "noviembre", "novembro"],
  ["dec", "december", "decembre", "dez", "dezember", "diciembre", "dic", "dezembro"],
];

const NUMBER = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** Short English names, as labels of periods. */
export const MONTH_LABELS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The number of the month (1 to 12) that a lower-case word without accents names; `null` for any other word. */
export function monthNumber(word: string): number | null {
  return NUMBER.get(word) ?? null;
}
