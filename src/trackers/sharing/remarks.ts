import type { Finding } from "./findings";

/** Findings that are for the person to know: readers stumble over none of them. */
export const remarks: ReadonlySet<Finding["kind"]> = new Set<Finding["kind"]>(["properties", "people"]);
