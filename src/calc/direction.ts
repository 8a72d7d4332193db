/** Which way a measure should go. */
export type Direction = "higher" | "lower";

export const DIRECTIONS: readonly Direction[] = ["higher", "lower"];
