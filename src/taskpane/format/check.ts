/** What a check cell says is wrong, without its sign; "" where it says that nothing is, or nothing at all. */
export function wrongIn(check: string | undefined): string {
  return check?.startsWith("✖") ? check.slice(1).trim() : "";
}
