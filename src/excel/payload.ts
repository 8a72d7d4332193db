/** Excel on the web takes and gives 5 MB at a time; half of it is aimed at, as a cell's bytes are only estimated. */
export const goodBytes = 2_500_000;

/** Whether a request or its answer was too large for Excel, so that smaller ones may pass. */
export function isTooLarge(reason: unknown, which: "Request" | "Response" | "either" = "either"): boolean {
  const code = (reason as { code?: unknown } | null | undefined)?.code;
  const sides = which === "either" ? ["Request", "Response"] : [which];
  return sides.some((side) => code === `${side}PayloadSizeLimitExceeded`);
}

/** What a text, a number or a truth value takes in a request or an answer, about. */
export function bytesOf(value: unknown): number {
  if (typeof value !== "string") return typeof value === "number" ? 12 : 6;
  // Letters beyond ASCII take two bytes or three, quotes and backslashes two.
  return 3 + value.length + (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(value) ? 0 : 2 * value.length);
}
