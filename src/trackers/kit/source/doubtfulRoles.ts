import type { Source } from "../../../sheets/source";

/** Confidence below which a column is asked for instead of taken: of the few that lists kept apart had there, not all were right. */
const ASK_BELOW = 0.7;

/** Roles of a list whose column is in doubt and of which nobody has said anything. */
export function doubtfulRoles(
  { kindRoles = [] }: Source,
  choices: Readonly<Partial<Record<string, string>>>,
): ReadonlySet<string> {
  return new Set(
    kindRoles
      .filter(({ role, confidence }) => confidence < ASK_BELOW && choices[role] === undefined)
      .map(({ role }) => role),
  );
}
