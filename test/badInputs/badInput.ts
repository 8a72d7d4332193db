import cases from "./cases.json";

/** What goes wrong in real workbooks: what is given, and what a trusted tool does. */
export const badInputs: readonly { id: string; area: string; given: string; expect: string }[] = cases;

/** A test of a case, named with its id and what is given. */
export function badInput(id: string, act: () => void | Promise<void>): void {
  const found = badInputs.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  test(`${id}: ${found.given}`, async () => {
    await act();
  });
}
