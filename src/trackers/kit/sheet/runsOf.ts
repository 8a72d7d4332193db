/** Neighbors that look the same, together: every range that is written costs its share of the request. */
export function runsOf<T>(looks: readonly T[]): { first: number; columns: number; value: T }[] {
  const runs: { first: number; columns: number; value: T }[] = [];
  looks.forEach((value, at) => {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.value) === JSON.stringify(value)) last.columns += 1;
    else runs.push({ first: at, columns: 1, value });
  });
  return runs;
}
