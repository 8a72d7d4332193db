import type { KnownColumn } from "./knownColumn";
import { KPI_ROLES } from "./kpiRoles";
import { foldMarked, holdsTicks, type FoldedColumn } from "./marks";
import { COMPLIANCE_ROLES } from "./complianceRoles";
import { DELIVERY_ROLES } from "./deliveryRoles";
import { INITIATIVE_ROLES } from "./initiativeRoles";
import { INNOVATION_ROLES } from "./innovationRoles";
import { PEOPLE_ROLES } from "./peopleRoles";
import { ratedStages, STAGE_WORDS, stagedRating, type StagedRating } from "./ratingStage";
import { isRatingText } from "./ratingText";
import { RISK_ROLES } from "./riskRoles";
import type { ColumnType, KindRole, MarkedStep, SheetKind } from "./source";
import { VENDOR_ROLES } from "./vendorRoles";
import { singulars } from "./singular";
import { hasPhrase, wordsOf } from "./words";

/** What a role of a kind asks of a column. */
export interface RoleWords {
  role: string;
  /** Header phrases that say it, separated by commas. */
  strong: string;
  /** Headings that say it and nothing else. */
  exact?: string;
  /** Header phrases that hint at it. */
  hint?: string;
  /** Header words that say something else. */
  not?: string;
  /** Contents that go with it; any where left out. */
  types?: readonly ColumnType[];
  /** Whether it holds figures: numbers, or texts with digits such as "<10 %". */
  figures?: boolean;
  /** Holds ratings: a column of yes and no only asks whether there is one, and one of several ticked columns holds a part. */
  rating?: true;
  /** Tells the lines apart: a column with the same word in every row does not. */
  names?: true;
  /** Colors alone are none of it. */
  noColors?: true;
}

const ROLES: Partial<Record<SheetKind, readonly RoleWords[]>> = {
  risk: RISK_ROLES,
  kpi: KPI_ROLES,
  compliance: COMPLIANCE_ROLES,
  delivery: DELIVERY_ROLES,
  initiatives: INITIATIVE_ROLES,
  people: PEOPLE_ROLES,
  vendors: VENDOR_ROLES,
  innovation: INNOVATION_ROLES,
};
const ENOUGH = 1.5;

interface Claim {
  role: string;
  at: number;
  score: number;
}

/** Gives the columns of a sheet that is no budget their roles: the surest first, each role and each column once. */
export function kindRoles(kind: SheetKind, separate: readonly KnownColumn[]): KindRole[] {
  // Lines that are a field each are no columns yet.
  if (separate.length === 1 && separate[0].profile.header.split(/[,;\t]/).length > 2) return [];
  const columns = foldMarked(separate);
  const staged = kind === "risk" ? stagedClaims(columns) : [];
  if (kind === "risk")
    columns.forEach(({ profile }, at) => {
      if (saysResponses(profile)) staged[at] = { role: "response" };
    });
  const claims = (ROLES[kind] ?? []).flatMap((words) =>
    columns.map((column, at): Claim => {
      const part = staged[at];
      return {
        role: words.role,
        at,
        score: part ? (part.role === words.role ? SAID : -Infinity) : scoreOf(words, column, at),
      };
    }),
  );
  preferLatest(claims, columns);
  if (kind === "kpi") preferSamePeriod(claims, columns);
  claims.sort((a, b) => b.score - a.score || a.at - b.at);
  const given = new Map<number, Claim>();
  const roles = new Set<string>();
  for (const claim of claims) {
    if (claim.score < ENOUGH || given.has(claim.at) || roles.has(claim.role)) continue;
    given.set(claim.at, claim);
    roles.add(claim.role);
  }
  const found = [...given.values()]
    .sort((a, b) => a.at - b.at)
    .map((claim) => described(claim, columns[claim.at], claims, given, knownWords(kind)));
  return named(kind, kind === "risk" ? answered(found) : found, columns);
}

/** An actual of a period is measured against the target of that period, whatever later ones there are. */
function preferSamePeriod(claims: Claim[], columns: readonly KnownColumn[]): void {
  const best = claims.reduce<Claim | null>(
    (most, claim) => (claim.role === "actual" && claim.score > (most?.score ?? ENOUGH) ? claim : most),
    null,
  );
  const period = best ? columns[best.at].period : null;
  if (!period) return;
  for (const claim of claims)
    if (claim.role === "target" && columns[claim.at].period?.order === period.order) claim.score += 2 * LATER;
}

/** What a heading that says a part of a rating and when it holds is worth. */
const SAID = 5;

/** Of columns that rate, what each is to the register by when its rating holds; nothing for the others. */
function stagedClaims(columns: readonly FoldedColumn[]): ({ role: string | null } | null)[] {
  const read = columns.map((column): StagedRating | null => {
    if (column.type === "date" || column.type === "longText" || !couldRate(column)) return null;
    const staged = stagedRating(column.profile.words);
    return staged.stage === null || staged.part === null ? null : staged;
  });
  const { base, rest } = ratedStages(new Set(read.flatMap((staged) => staged?.stage ?? [])));
  return read.map((staged) => {
    if (!staged) return null;
    const { stage, part, named } = staged;
    if (stage === base && !named) return null;
    if (stage === base || (base === null && stage === "current")) return { role: part };
    // The parts of a residual rating are no scores.
    return { role: stage === rest && part === "score" ? "residual" : null };
  });
}

function couldRate({ profile, type, steps }: FoldedColumn): boolean {
  return type === "blank" || steps !== undefined || holdsRatings(profile);
}

/** How much a later period adds to a claim: enough for "FY24 actual" over "FY23 actual", not over another word. */
const LATER = 0.3;

/** Of columns that say the same for several periods, the latest says how things stand. */
function preferLatest(claims: Claim[], columns: readonly KnownColumn[]): void {
  const orders = [...new Set(columns.flatMap(({ period }) => (period ? [period.order] : [])))].sort((a, b) => a - b);
  for (const claim of claims) {
    const { period } = columns[claim.at];
    if (period) claim.score += (LATER * (orders.indexOf(period.order) + 1)) / orders.length;
  }
}

/** The word "Response" alone is what is done about a risk, where nothing else says it. */
const RESPONSE = /(^|\s)(responses?|reponses?|réponses?|respuestas?|respostas?|reaktion(en)?|reactions?)$/i;

function answered(found: KindRole[]): KindRole[] {
  if (found.some(({ role }) => role === "mitigation")) return found;
  return found.map((one) =>
    one.role === "contingency" && RESPONSE.test(one.header.trim()) ? { ...one, role: "mitigation" } : one,
  );
}

/** What each line of a kind is named by, and what may say it where no column is called so. */
const NAMED_BY: Partial<Record<SheetKind, { role: string; instead: string }>> = {
  risk: { role: "title", instead: "description" },
  kpi: { role: "name", instead: "description" },
};
/** A name that is taken for want of a better one is shown as a guess, but for the only words there are. */
const GUESS = 0.55;
const TELLING = 0.8;

/** A list's lines are named by something: by their description, else by the first column of words that is nothing else. */
function named(kind: SheetKind, found: KindRole[], columns: readonly KnownColumn[]): KindRole[] {
  const name = NAMED_BY[kind];
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

const knownByKind = new Map<SheetKind, Set<string>>();

/** All words that the headings of a kind use. */
function knownWords(kind: SheetKind): ReadonlySet<string> {
  let words = knownByKind.get(kind);
  if (!words) {
    const lists = (ROLES[kind] ?? []).flatMap(({ strong, hint, exact }) => [strong, hint ?? "", exact ?? ""]);
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

/** Words that say how a risk is answered. */
const RESPONSES =
  /^(avoid|eliminate|terminate|reduce|mitigate|treat|control|transfer|share|insure|accept|tolerate|retain|watch|exploit|enhance|reduzieren|vermindern|mindern|vermeiden|akzeptieren|tragen|[uü]bertragen|[uü]berw[aä]lzen|versichern|r[eé]duire|r[eé]duction|[eé]viter|accepter|acceptation|transf[eé]rer|transfert|partager|reducir|evitar|aceptar|transferir|compartir|mitigar|asumir|reduzir|aceitar|compartilhar|explorar)(ance|d|ed|ion|ing|s)?$/i;

function saysResponses({ texts, filled, distinct }: KnownColumn["profile"]): boolean {
  if (texts === 0 || texts < filled * 0.9) return false;
  const said = [...distinct.keys()].filter((text) => RESPONSES.test(text.trim()));
  return said.length * 3 >= distinct.size * 2;
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

/** True where at least half of what stands there rates something. */
function holdsRatings({ numbers, distinct }: KnownColumn["profile"]): boolean {
  const texts = [...distinct.keys()];
  return numbers > 0 || texts.filter((text) => isRatingText(text)).length * 2 >= texts.length;
}

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
