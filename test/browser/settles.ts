const patience = 90_000;

/** Reads until the answer is as expected, as a person would wait for it; fails with the last answer. */
export async function settles<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + patience;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await read();
  }
  expect(last).toEqual(expected);
}
