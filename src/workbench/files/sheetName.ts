const LONGEST = 31;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]|^'|'$|^history$/i;

/** Whether Excel takes a text as a sheet's name. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== "" && name.length <= LONGEST && !FORBIDDEN.test(name);

/** What a sheet is called whose cells come from a text file: the file's name as far as Excel takes it. */
export function sheetNameOf(file: string): string {
  const plain = cut(
    file
      .replace(/\.[^.]*$/, "")
      // eslint-disable-next-line no-control-regex
      .replace(/[:\\/?*[\]\u0000-\u001f]/g, " ")
      .trim(),
  ).replace(/^['\s]+|['\s]+$/g, "");
  if (/^history$/i.test(plain)) return `${plain} 1`;
  return plain || "Sheet1";
}

/** As much of a text as a name may have, with no letter cut in two. */
function cut(text: string): string {
  let name = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    if (name.length + segment.length > LONGEST) break;
    name += segment;
  }
  return name;
}
