import frozen from "./frozen.json";
import { generateMetadata, parameterText } from "./generateMetadata";

/** What users' workbooks hold: a function of this list may get more optional parameters at its end, nothing else. */
const shipped = new Map(Object.entries(frozen as Record<string, string[]>));

test("shipped functions keep their id and the order of their arguments", async () => {
  const { functions } = await generateMetadata();
  const now = new Map(functions.map(({ id, parameters }) => [id, parameters.map(parameterText)]));
  for (const [id, parameters] of shipped) {
    const current = now.get(id) ?? [];
    expect({ id, parameters: current.slice(0, parameters.length) }).toEqual({ id, parameters });
    for (const added of current.slice(parameters.length))
      expect({ id, added }).toEqual({ id, added: expect.stringMatching(/^\[.*\]$/) });
  }
});

test("every function is in the list, so that it is frozen from its first release on", async () => {
  const { functions } = await generateMetadata();
  expect(functions.map(({ id }) => id).filter((id) => !shipped.has(id))).toEqual([]);
});
