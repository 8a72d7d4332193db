/** The fields of a text file, row by row; or the line in which a quote opens that nothing closes where it should. */
export type Split = { rows: string[][] } | { openQuote: number };

/**
 * Cuts a text into rows and fields as Excel does: a quote counts at the start of a field only; lines may end in any way, also in
 * several ways in one file.
 */
export function splitCsv(text: string, separator: string): Split {
  const rows: string[][] = [];
  let fields: string[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      const quoted = quotedField(text, at, separator);
      if (quoted === null) return { openQuote: line };
      field = quoted.value;
      for (let from = at; from < quoted.end; from++) if (endsLine(text, from)) line++;
      at = quoted.end;
    }
    const end = endOfField(text, at, separator);
    fields.push(field + text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) fields.push("");
      else continue;
    }
    rows.push(fields);
    fields = [];
    line++;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return { rows };
}

/** The field between quotes, two of which stand for one; `null` where they run on over lines that are none of the field's. */
function quotedField(text: string, start: number, separator: string): { value: string; end: number } | null {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"') {
      const value = text.slice(start + 1, quote).replace(/""/g, '"');
      const behind = text[quote + 1];
      const closes = behind === undefined || behind === separator || behind === "\n" || behind === "\r";
      // The quote that was meant to open a field further down closes this one, with all lines in between.
      return !closes && /[\r\n]/.test(value) ? null : { value, end: quote + 1 };
    }
    end = quote + 2;
  }
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

const endsLine = (text: string, at: number) => text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
