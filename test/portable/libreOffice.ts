import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strToU8, zipSync } from "fflate";
import { parse } from "papaparse";
import { areaText, blockOf, layOut, type Cell, type Task } from "./engine";

const run = promisify(execFile);

/** Functions younger than the file format carry a prefix in it. */
const PREFIXED = /\b(BETA\.INV|PERCENTILE\.INC|STDEV\.S|IFNA)\(/g;

/** CSV with values as they are, not as shown: comma, double quotes, UTF-8, text in quotes. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";

/** Calculates formulas in LibreOffice: a workbook without results goes in, so every number comes from its own calculation. */
export async function calculateInLibreOffice(soffice: string, tasks: readonly Task[]): Promise<unknown[][][]> {
  const folder = await mkdtemp(join(tmpdir(), "parity-"));
  try {
    const { starts, firstColumn } = layOut(tasks);
    await writeFile(join(folder, "parity.xlsx"), workbook(tasks));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = ["--headless", "--convert-to", CSV, "--outdir", folder, join(folder, "parity.xlsx")];
    await run(soffice, [profile, ...options], { timeout: 170_000 });
    const rows = parse<string[]>(await readFile(join(folder, "parity.csv"), "utf8")).data;
    return tasks.map((task, at) =>
      Array.from({ length: task.rows - 1 }, (_, row) =>
        Array.from({ length: task.columns - 1 }, (_, column) => read(rows[starts[at] + row]?.[firstColumn + column])),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(text = ""): unknown {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith("Err:")) return `#${text}`;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function workbook(tasks: readonly Task[]): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Tasks" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="sheet.xml"/></Relationships>`,
    "xl/sheet.xml": `<worksheet xmlns="${main}"><sheetData>${sheetRows(tasks)}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function sheetRows(tasks: readonly Task[]): string {
  const { starts, addresses, firstColumn } = layOut(tasks);
  const rows = new Map<number, string[]>();
  const add = (row: number, xml: string) => rows.set(row, [...(rows.get(row) ?? []), xml]);
  tasks.forEach((task, at) => {
    task.args.forEach((arg, index) => {
      const { row, column } = addresses[at][index];
      blockOf(arg).forEach((cells, down) =>
        cells.forEach((cell, right) => cell !== null && add(row + down, cellXml(row + down, column + right, cell))),
      );
    });
    const texts = addresses[at].map(({ text }) => text);
    const formula = escaped(task.formula(texts).replace(PREFIXED, "_xlfn.$1("));
    const place = areaText(starts[at], firstColumn, 1, 1);
    const filled = areaText(starts[at], firstColumn, task.rows - 1, task.columns - 1);
    add(starts[at], `<c r="${place}"><f t="array" ref="${filled}">${formula}</f></c>`);
  });
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => `<row r="${row + 1}">${cells.join("")}</row>`)
    .join("");
}

function cellXml(row: number, column: number, cell: Cell): string {
  const place = areaText(row, column, 1, 1);
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(String(cell))}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
