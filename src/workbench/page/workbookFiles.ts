import type { FUniver } from "@univerjs/presets";
import { keptResults, keptWords } from "../files/keptResults";
import { openBytes } from "../files/openBytes";
import { openInSpreadsheet } from "../files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../files/saveFromSpreadsheet";
import type { Host } from "../host/host";
import { element } from "./element";
import { acceptDroppedFile } from "./fileDrop";
import { download } from "./download";
import { attempt, tell } from "./message";
import { replaceWorkbook } from "./replaceWorkbook";
import { sampleWorkbook } from "./sampleWorkbook";

/** Lets a person start over with the sample, open or drop a file of their own, and save. */
export function offerFiles(spreadsheet: FUniver, host: Host, opened: () => Promise<void>): void {
  const input = element<HTMLInputElement>("file");
  const open = (file: File): void =>
    void attempt(`Opening ${file.name}`, async () => {
      const content = openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
      openInSpreadsheet(spreadsheet, host, content, file.name);
      host.resetCounts();
      await opened();
      tell(keptInWords(host));
    });
  element("open-file").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // Emptied, so that choosing the same file again is a change.
    input.value = "";
    if (file) open(file);
  });
  element("save-file").addEventListener(
    "click",
    () =>
      void attempt("Saving", async () => {
        download(host.book.facade.getName(), await saveFromSpreadsheet(host));
      }),
  );
  acceptDroppedFile(element("sheet"), element("drop"), open);
  element("new-sample").addEventListener(
    "click",
    () =>
      void attempt("Opening the sample", async () => {
        replaceWorkbook(spreadsheet, host, sampleWorkbook());
        await opened();
      }),
  );
}

/** Which sheets show results that the file holds, as what they call is not known here; "" for none. */
function keptInWords({ book }: Host): string {
  return book
    .sheets()
    .flatMap((sheet) => {
      const kept = sheet.isSheetHidden() ? null : keptResults(book, sheet.getName());
      return kept ? [keptWords(sheet.getName(), kept)] : [];
    })
    .join(" ");
}

/** What Excel opens in a window of its own comes as a file here: the page holds one workbook. */
export function handOverCopy(name: string, bytes: Uint8Array): void {
  tell(`The new workbook was saved to your downloads as ${download(name, bytes, " (copy)")}.`);
}
