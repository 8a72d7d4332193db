import { createHash } from "node:crypto";

/** Sixteen digits that change with anything in a value that can be written as JSON. */
export function hash(part: unknown): string {
  return createHash("sha256").update(JSON.stringify(part)).digest("hex").slice(0, 16);
}
