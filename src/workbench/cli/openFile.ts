import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileProblem } from "../files/fileProblem";
import { openBytes } from "../files/openBytes";
import { openInSpreadsheet } from "../files/openInSpreadsheet";
import { createNodeWorkbench, type NodeWorkbench } from "../host/client/nodeWorkbench";
import { installCooFunctions } from "./cooFunctions";

/**
 * Opens a CSV or Excel file in a workbench of its own, with the COO functions in its cells and its `Excel` as the global one.
 *
 * @throws FileProblem where the file cannot be read.
 */
export async function openFile(file: string): Promise<NodeWorkbench> {
  const name = path.basename(file);
  const opened = openBytes(name, await bytesOf(file));
  const workbench = createNodeWorkbench();
  await installCooFunctions(workbench);
  openInSpreadsheet(workbench.univerAPI, workbench.host, opened, name);
  await workbench.host.calculate();
  return workbench;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new FileProblem(
      missing ? `There is no file ${file}.` : `${file} cannot be read: ${(error as Error).message}`,
    );
  }
}
