import { kinds } from "./kinds/all";
import { ENOUGH, LATER, type Claim } from "./kinds/claim";
import { isListKind, type ListKindName, type SheetKind } from "./kinds/names";
import type { RoleWords } from "./kinds/roleWords";
import type { KnownColumn } from "./knownColumn";
import { foldMarked, holdsRatings, holdsTicks, type FoldedColumn } from "./marks";
import { STAGE_WORDS } from "./ratingStage";
import { singulars } from "./singular";
import type { KindRole, MarkedStep } from "./source";
import { hasPhrase, wordsOf } from "./words";

/** Gives the columns of a sheet that is no budget their roles: the surest first, each role and each column once. */
export function kindRoles(kind: SheetKind, separate: readonly KnownColumn[]): KindRole[] {
  if (!isListKind(kind)) return [];
  // Lines that are a field each are no columns yet.
  if (separate.length === 1 && separate[0].profile.header.split(/[,;\t]/).length > 2) return [];
  const columns = foldMarked(separate);
  const { roles, settled, weigh, reword } = kinds[kind];
  const parts = settled?.(columns) ?? [];
  const claims = roles.flatMap((words) =>
    columns.map((column, at): Claim => {
      const part = parts[at];
      const said = part?.role === words.role ? SAID : -Infinity;
      return { role: words.role, at, score: part ? said : scoreOf(words, column, at) };
    }),
  );
  preferLatest(claims, columns);
  weigh?.(claims, columns);
  claims.sort((a, b) => b.score - a.score || a.at - b.at);
  const given = new Map<number, Claim>();
  const taken = new Set<string>();
  for (const claim of claims) {
    if (claim.score < ENOUGH || given.has(claim.at) || taken.has(claim.role)) continue;
    given.set(claim.at, claim);
    taken.add(claim.role);
  }
  const found = [...given.values()]
    .sort((a, b) => a.at - b.at)
    .map((claim) => described(claim, columns[claim.at], claims, given, knownWords(kind)));
  return named(kind, reword?.(found) ?? found, columns);
}

/** What a heading that says a part of a rating and when it holds is worth. */
const SAID = 5;

/** Of columns that say the same for several periods, the latest says how things stand. */
function preferLatest(claims: Claim[], columns: readonly KnownColumn[]): void {
  const orders = [...new Set(columns.flatMap(({ period }) => (period ? [period.order] : [])))].sort((a, b) => a - b);
  for (const claim of claims) {
    const { period } = columns[claim.at];
    if (period) claim.score += (LATER * (orders.indexOf(period.order) + 1)) / orders.length;
  }
}

/** A name that is taken for want of a better one is shown as a guess, but for the only words there are. */
const GUESS = 0.55;
const TELLING = 0.8;

/** A list's lines are named by something: by their description, else by the first column of words that is nothing else. */
function named(kind: ListKindName, found: KindRole[], columns: readonly KnownColumn[]): KindRole[] {
  const name = kinds[kind].namedBy;
  if (!name || found.some(({ role }) => role === name.role)) return found;
  const instead = found.find(({ role }) => role === name.instead);
  if (instead) {
    const why = `No other column names the lines; "${instead.header}" tells them apart.`;
    const confidence = Math.min(instead.confidence, TELLING);
    return found.map((role) => (role === instead ? { ...role, role: name.role, confidence, why } : role));
  }
  const taken = new Set(found.map(({ letter }) => letter));
  const first = columns.find(({ letter, type }) => (type === "text" || type === "longText") && !taken.has(letter));
  if (!first) return found;
  const { header } = first.profile;
  const why = `It is the first column of words, and no column says that it names the lines.`;
  const texts = columns.filter(({ letter, type }) => type === "text" && !taken.has(letter));
  const confidence = texts.length === 1 ? TELLING : GUESS;
  return [{ role: name.role, letter: first.letter, header, confidence, why }, ...found];
}

/** A heading of which some words are not known may say something else. */
const PARTLY = 0.87;

/** Words that change nothing of what a heading says. */
const NEUTRAL =
  "of the a an in on at by to for and or per de des du d la le les l el los las da do dos das der die das und et y e pro en au total all name no nr percent % # usd eur gbp k fy risk kpi project current level rating date number value target actual month year quarter week ytd m h l";

const knownByKind = new Map<ListKindName, Set<string>>();

/** All words that the headings of a kind use. */
function knownWords(kind: ListKindName): ReadonlySet<string> {
  let words = knownByKind.get(kind);
  if (!words) {
    const lists = kinds[kind].roles.flatMap(({ strong, hint, exact }) => [strong, hint ?? "", exact ?? ""]);
    words = new Set(
      singulars([...lists.flatMap((list) => list.split(/[, ]+/)), ...NEUTRAL.split(" "), ...STAGE_WORDS]),
    );
    knownByKind.set(kind, words);
  }
  return words;
}

function described(
  { role, at, score }: Claim,
  column: FoldedColumn,
  claims: readonly Claim[],
  given: ReadonlyMap<number, Claim>,
  known: ReadonlySet<string>,
): KindRole {
  // A rival is another column for the role that got none of its own, or another role for the column.
  const rival = claims
    .filter((other) => (other.role === role) !== (other.at === at) && (other.at === at || !given.has(other.at)))
    .reduce((best, other) => Math.max(best, other.score), 0);
  const most = plainWords(column.profile).every((word) => known.has(word) || /\d/.test(word)) ? 0.99 : PARTLY;
  const confidence = Math.min(most, 1 / (1 + Math.exp(-0.7 * (score - ENOUGH) - 0.25 * (score - rival))));
  const header = column.profile.header;
  const why = `The header "${header}" says ${role}.`;
  return column.steps
    ? {
        role,
        letter: column.letter,
        header,
        confidence,
        why: `${why} ${tickedWords(column.steps)}`,
        steps: column.steps,
      }
    : { role, letter: column.letter, header, confidence, why };
}

function tickedWords(steps: readonly MarkedStep[]): string {
  return `Each row ticks one of the columns ${steps[0].letter} to ${steps[steps.length - 1].letter}.`;
}

const withoutBrackets = new Map<string, string[]>();

/** A heading's words without what stands in brackets beside them: a scale, a unit. */
function plainWords({ header, words }: KnownColumn["profile"]): string[] {
  if (words.length === 0 || !/[([]/.test(header)) return singulars(words);
  let plain = withoutBrackets.get(header);
  if (!plain) {
    const outside = singulars(wordsOf(header.replace(/[([][^)\]]*[)\]]/g, " ")));
    plain = outside.length > 0 ? outside : singulars(words);
    if (withoutBrackets.size < 5000) withoutBrackets.set(header, plain);
  }
  return plain;
}

/** The same word in every row names nothing. */
function saysTheSame({ texts, filled, distinct }: KnownColumn["profile"]): boolean {
  return texts > 2 && texts === filled && distinct.size === 1;
}

function scoreOf(wanted: RoleWords, { profile, type, steps }: FoldedColumn, at: number): number {
  const words = plainWords(profile);
  if (wanted.names && saysTheSame(profile)) return -Infinity;
  if (wanted.noColors && saysColors(profile)) return -Infinity;
  if (wanted.types && !wanted.types.includes(type) && type !== "blank") return -Infinity;
  if (steps ? !wanted.rating : wanted.rating && saysYesOrNo(profile)) return -Infinity;
  if (wanted.types?.includes("number") && holdsTicks(profile)) return -Infinity;
  if (wanted.figures !== undefined && holdsFigures(profile) === !wanted.figures && profile.filled > 0) return -Infinity;
  if (says(words, wanted.not)) return -Infinity;
  const strong = saysAll(words, wanted.exact) ?? says(words, wanted.strong);
  const hint = says(words, wanted.hint);
  if (!strong && !hint) return -Infinity;
  const phrase = (strong ?? hint) as string[];
  // A heading that says nothing else is the column itself; one word among many may only refer to it.
  const share = phrase.length / Math.max(1, words.length);
  const leads = phrase.every((word, place) => words[place] === word) ? 0.8 : 0;
  const odd = wanted.rating && type !== "blank" && !steps && !holdsRatings(profile) ? NO_RATING : 0;
  return (strong ? 3 : 0.6) + 2 * share + leads - 0.02 * at - (type === "blank" ? 0.7 : 0) - odd;
}

/** How much less a column of sentences is the likelihood or impact that its heading says. */
const NO_RATING = 2.5;

function holdsFigures({ numbers, distinct }: KnownColumn["profile"]): boolean {
  return numbers > 0 || [...distinct.keys()].some((text) => /\d/.test(text) && !NUMBERED.test(text));
}

/** "1. Growth" and "A2 Growth" number a name. */
const NUMBERED = /^\s*[A-Za-z]{0,2}\d+(?:[.-]\d+)*(?:[.):]\s*|\s+[-–]\s+)\p{L}/u;

/** Answers and ticks: the rating stands in the heading of such a column, if anywhere. */
const YES_OR_NO = /^(yes|no|y|n|x|true|false|oui|non|ja|nein|si|sí|sim|não|nao|[✓✔●•])$/i;

function saysYesOrNo({ numbers, distinct }: KnownColumn["profile"]): boolean {
  return numbers === 0 && distinct.size > 0 && [...distinct.keys()].every((text) => YES_OR_NO.test(text.trim()));
}

const COLOR =
  /^(red|amber|yellow|orange|green|blue|gr[ae]y|rot|gelb|gr(ü|ue)n|grau|rouge|jaune|vert|bleu|rojo|amarillo|naranja|verde|vermelho|amarelo|laranja|r|a|g|y)$/i;

function saysColors({ numbers, distinct }: KnownColumn["profile"]): boolean {
  return numbers === 0 && distinct.size > 0 && [...distinct.keys()].every((text) => COLOR.test(text.trim()));
}

/** The words where they are one of the phrases of a list; `null` where they are not. */
function saysAll(words: readonly string[], list: string | undefined): string[] | null {
  const found = says(words, list);
  return found !== null && found.length === words.length ? found : null;
}

const phrasesOf = new Map<string, string[][]>();

/** The longest phrase of a list that stands in the words; `null` for none. */
function says(words: readonly string[], list: string | undefined): string[] | null {
  if (list === undefined) return null;
  let phrases = phrasesOf.get(list);
  if (!phrases) {
    phrases = list.split(",").map((phrase) => singulars(phrase.trim().split(" ")));
    phrasesOf.set(list, phrases);
  }
  let longest: string[] | null = null;
  for (const phrase of phrases)
    if (phrase[0] !== "" && phrase.length > (longest?.length ?? 0) && hasPhrase(words, phrase)) longest = phrase;
  return longest;
}
