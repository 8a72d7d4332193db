import cases from "./reference-cases.json";

/** Each case has fields of its own, which the test of that case knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Fields = Record<string, any>;

/** A case with a known answer and where the answer comes from. */
export interface ReferenceCase {
  id: string;
  function_hint: string;
  inputs: Fields;
  expected: Fields;
  tolerance: number;
  source: string;
  note?: string;
}

const byId = new Map(cases.map((one) => [one.id, one as unknown as ReferenceCase]));

export const referenceIds: readonly string[] = [...byId.keys()];

export function referenceCase(id: string): ReferenceCase {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`There is no reference case ${id}`);
  return found;
}
