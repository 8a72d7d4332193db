const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook's bytes to the person as a file, named after the workbook; gives the file's name. */
export function download(name: string, bytes: Uint8Array, addition = ""): string {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.replace(/\.(csv|tsv|txt|xlsx)$/i, "")}${addition}.xlsx`;
  link.click();
  // The browser reads the address after the click; it may go when the file is on its way.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return link.download;
}
