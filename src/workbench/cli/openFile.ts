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

const UNREADABLE = new Map([
  ["ENOENT", "There is no such file"],
  ["EISDIR", "This is a folder, no file"],
  ["EACCES", "This file may not be read"],
  ["EPERM", "This file may not be read"],
  ["ERR_FS_FILE_TOO_LARGE", "This file is too large"],
]);

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new FileProblem(`${UNREADABLE.get(code) ?? "This file cannot be read"}: ${file}.`);
  }
}
