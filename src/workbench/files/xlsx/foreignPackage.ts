import type { Zip } from "./zip";

const KINDS: [path: RegExp, what: string][] = [
  [/^xl\/workbook\.bin$/, "a binary workbook (.xlsb)"],
  [/^word\//, "a Word document"],
  [/^ppt\//, "a PowerPoint presentation"],
  [/^index\/.*\.iwa$|^index\.zip$/, "a Numbers document"],
];

const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument\./;

/** What other programs keep in zips as well; `null` where the parts may be those of a workbook. */
export function foreignPackage(zip: Zip): string | null {
  const { paths } = zip;
  if (paths.includes("xl/workbook.xml")) return null;
  if (paths.includes("mimetype") && OPEN_DOCUMENT.test(new TextDecoder().decode(zip.part("mimetype"))))
    return "an OpenDocument file (.ods)";
  return KINDS.find(([path]) => paths.some((one) => path.test(one)))?.[1] ?? null;
}
