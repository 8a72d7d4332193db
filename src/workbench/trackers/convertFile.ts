import type { ConvertArguments } from "../cli/convertArguments";
import { openFile } from "../cli/openFile";
import { commands } from "./all";
import type { Conversion } from "./conversion";

/** Opens a file, builds the tracker of one of its sheets as the pane does, and saves the workbook. */
export async function convertFile(given: ConvertArguments): Promise<Conversion> {
  const workbench = await openFile(given.file);
  try {
    return await commands[given.kind].convert(workbench.host, given);
  } finally {
    await workbench.dispose();
  }
}
