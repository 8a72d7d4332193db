import { strToU8, zipSync } from "fflate";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../../workbench/startWorkbench";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet as a file has it: the rows of its cells and what stands after them, as XML. */
export interface StoredSheet {
  name: string;
  rows: string;
  after?: string;
}

/** A cell whose formula calls a function of the add-in, with the last result that the file knows. */
export function storedCell(reference: string, formula: string, result: string | number): string {
  const type = typeof result === "number" ? "" : result.startsWith("#") ? ' t="e"' : ' t="str"';
  const text = formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${reference}"${type}><f>${text}</f><v>${result}</v></c>`;
}

/** A workbook laid down by hand as Excel lays it down, opened where nobody has the functions. */
export async function openStored(sheets: readonly StoredSheet[], names = ""): Promise<NodeWorkbench> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${officeTypes}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${officeTypes}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets><definedNames>${names}</definedNames></workbook>`,
  };
  sheets.forEach(({ rows, after = "" }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
  const workbench = await startWorkbench();
  openInSpreadsheet(workbench.univerAPI, workbench.host, openBytes("stored.xlsx", bytes), "stored.xlsx");
  await workbench.host.calculate();
  return workbench;
}
