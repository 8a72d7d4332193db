import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reasonInWords } from "../../src/excel/reasonInWords";
import { lockedReason } from "../../src/taskpane/actions/workbook";
import { generateMetadata } from "../functions/generateMetadata";
import { badInput } from "./badInput";

/** The source of everything that runs in Excel. */
const shipped = ["excel", "taskpane", "trackers", "sheets", "functions", "portable", "calc", "commands"].flatMap(
  (folder) =>
    readdirSync(join("src", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("probes"))
      .map((file) => ({ file: join(folder, file), text: readFileSync(join("src", folder, file), "utf8") })),
);

/** The files in which something stands. */
const withText = (what: RegExp) => shipped.filter(({ text }) => what.test(text)).map(({ file }) => file);

badInput("B031", () => {
  expect(shipped.length).toBeGreaterThan(300);
  expect(withText(/\.rows\.add\((null|undefined|-?\d)/)).toEqual([]);
});

badInput("B032", () => {
  // No event of the workbook's content is listened to, so that nothing is written back for a change of somebody else.
  expect(withText(/on(Changed|Calculated|FormulaChanged|RowSorted|SelectionChanged)\s*\.add/)).toEqual([]);
});

badInput("B066", () => {
  expect(withText(/formulasLocal|numberFormatLocal|\bvaluesAsJsonLocal/)).toEqual([]);
});

badInput("B071", () => {
  expect(withText(/\bLocal\b\s*:|\.formulasR1C1Local/)).toEqual([]);
});

badInput("B020", () => {
  const words = reasonInWords(Object.assign(new Error("internal"), { code: "InvalidOperationInCellEditMode" }));
  expect(words).toMatch(/cell is being edited/i);
  expect(readFileSync("src/excel/session.ts", "utf8")).toContain("delayForCellEdit: true");
});

badInput("B149", () => {
  expect(reasonInWords(Object.assign(new Error("internal"), { code: "InactiveWorkbook" }))).toMatch(/workbook/i);
});

badInput("B034", () => {
  expect(lockedReason({ readOnly: true, structureProtected: false } as never)).toMatch(/reading only/);
  expect(lockedReason({ readOnly: false, structureProtected: true } as never)).toMatch(/protected/);
});

badInput("B153", async () => {
  const { functions } = (await generateMetadata()) as unknown as {
    functions: { id: string; options?: { volatile?: boolean } }[];
  };
  expect(functions.filter(({ options }) => options?.volatile)).toEqual([]);
});

badInput("B176", () => {
  // Nothing is kept in the document's settings or properties: what a workbook remembers stands on sheets that people can read.
  expect(
    withText(/\bsettings\.(set|saveAsync|add)\(|customXmlParts\.add|localStorage|sessionStorage|indexedDB/),
  ).toEqual([]);
});

badInput("B140", () => {
  expect(readFileSync("src/workbench/build/securityPolicy.js", "utf8")).not.toMatch(/trusted-types/i);
});

badInput("B137", () => {
  expect(withText(/href=\{/).filter((file) => file.startsWith("taskpane")).length).toBeLessThanOrEqual(1);
  expect(withText(/\.hyperlink\b/).filter((file) => file.startsWith("taskpane"))).toEqual([]);
});

badInput("B136", () => {
  const asMarkup = /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(/;
  expect(withText(asMarkup)).toEqual([]);
});

badInput("B175", () => {
  const outward = /\bfetch\((?!\)|"functions\.json")|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
  expect(withText(outward)).toEqual([]);
});
