import { registry } from "../../src/portable/registry";
import { generateMetadata, parameterText } from "../functions/generateMetadata";

test("every function is here, with the parameters that it has", async () => {
  const { functions } = await generateMetadata();
  const portable = [...registry.values()].map(({ name, parameters }) => [name, [...parameters]]);
  const expected = functions.map(({ id, parameters }) => [id, parameters.map(parameterText)]);
  expect(Object.fromEntries(portable)).toEqual(Object.fromEntries(expected));
});

test("most functions stay live without the add-in", () => {
  const counts = new Map<string, number>();
  for (const { grade } of registry.values()) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  process.stdout.write(`Grades: ${[...counts].map(([grade, count]) => `${count} ${grade}`).join(", ")}.\n`);
  expect(counts.get("value")).toBeLessThanOrEqual(7);
});
