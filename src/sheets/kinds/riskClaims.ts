import type { KnownColumn } from "../knownColumn";
import { holdsRatings, type FoldedColumn } from "../marks";
import { ratedStages, stagedRating, type StagedRating } from "../ratingStage";
import type { KindRole } from "../source";

/** Columns that rate by what they are to the register, as their headings say when each rating holds; columns of responses by their words. */
export function settledColumns(columns: readonly FoldedColumn[]): ({ role: string | null } | null)[] {
  const staged = stagedColumns(columns);
  return columns.map(({ profile }, at) => (saysResponses(profile) ? { role: "response" } : staged[at]));
}

function stagedColumns(columns: readonly FoldedColumn[]): ({ role: string | null } | null)[] {
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

/** Words that say how a risk is answered. */
const RESPONSES =
  /^(avoid|eliminate|terminate|reduce|mitigate|treat|control|transfer|share|insure|accept|tolerate|retain|watch|exploit|enhance|reduzieren|vermindern|mindern|vermeiden|akzeptieren|tragen|[uü]bertragen|[uü]berw[aä]lzen|versichern|r[eé]duire|r[eé]duction|[eé]viter|accepter|acceptation|transf[eé]rer|transfert|partager|reducir|evitar|aceptar|transferir|compartir|mitigar|asumir|reduzir|aceitar|compartilhar|explorar)(ance|d|ed|ion|ing|s)?$/i;

function saysResponses({ texts, filled, distinct }: KnownColumn["profile"]): boolean {
  if (texts === 0 || texts < filled * 0.9) return false;
  const said = [...distinct.keys()].filter((text) => RESPONSES.test(text.trim()));
  return said.length * 3 >= distinct.size * 2;
}

/** The word "Response" alone is what is done about a risk, where nothing else says it. */
const RESPONSE = /(^|\s)(responses?|reponses?|réponses?|respuestas?|respostas?|reaktion(en)?|reactions?)$/i;

/** What is planned as an answer to a risk is its mitigation, where no other column is. */
export function answersAsMitigation(found: KindRole[]): KindRole[] {
  if (found.some(({ role }) => role === "mitigation")) return found;
  return found.map((one) =>
    one.role === "contingency" && RESPONSE.test(one.header.trim()) ? { ...one, role: "mitigation" } : one,
  );
}
