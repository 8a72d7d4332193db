/** What an amount is, which decides whether more of it is favorable. */
export type AccountType = "revenue" | "expense" | "asset" | "headcount" | "ratio" | "ratiolow";

/** True where a figure above plan is good news: revenue, assets and ratios; not expense, headcount or a ratio to keep low. */
export function moreIsFavorable(type: AccountType): boolean {
  return type === "revenue" || type === "asset" || type === "ratio";
}
