import type { Choices } from "../../sheets/source";

/** What a person answered about a sheet as a whole, beside the roles of its columns. */
export type Answers = Pick<Choices, "type" | "decimal" | "dates" | "currency" | "signs">;

const answerIds = ["type", "decimal", "dates", "currency", "signs"] as const;

/** A person's answers among all choices; a column for the type is a role and no answer. */
export function answersAmong(choices: Choices): Answers {
  const answers: Answers = {};
  for (const id of answerIds) {
    const given = choices[id]?.trim();
    if (given && (id !== "type" || ["expense", "revenue", "mixed"].includes(given.toLowerCase()))) answers[id] = given;
  }
  return answers;
}
