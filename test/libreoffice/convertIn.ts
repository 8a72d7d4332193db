import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** By itself LibreOffice shows the results that stand in a file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Its settings; made once a process, as LibreOffice takes seconds to fill a folder of settings. */
function profileFolder(): string {
  const profile = path.join(tmpdir(), `coo-libreoffice-${process.pid}`);
  const settings = path.join(profile, "user/registrymodifications.xcu");
  if (!existsSync(settings)) {
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, ALWAYS_RECALCULATE);
    process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
  }
  return profile;
}

/**
 * Has LibreOffice calculate a workbook and save it in another format.
 *
 * @param soffice - LibreOffice's program.
 * @param bytes - The workbook as an .xlsx file.
 * @param format - As `--convert-to` takes it.
 * @param read - Gets the folder with what was saved; the files are called after "book".
 */
export function convertIn<T>(soffice: string, bytes: Uint8Array, format: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const saved = path.join(folder, "saved");
    mkdirSync(saved);
    const profile = `-env:UserInstallation=file://${profileFolder()}`;
    const args = [profile, "--headless", "--convert-to", format, "--outdir", saved, path.join(folder, "book.xlsx")];
    execFileSync(soffice, args, { stdio: "ignore" });
    return read(saved);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
