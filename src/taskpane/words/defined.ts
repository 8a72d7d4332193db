import { count } from "./common";
import type { ListWords } from "../wizard/ListWizard";

/** What the pane says of a tracker of a list, from what its definition calls things. */
export function wordsOfList(name: string, [one, many]: readonly [string, string]): ListWords {
  const short = name.split(" ").pop()!;
  return {
    title: name,
    sheet: `Sheet with the ${many}`,
    found: (header, rows) => `Header in row ${header} · ${count(rows, one, many)}`,
    none: {
      what: `No ${many} found in this sheet.`,
      why: `Below a header row there should be one ${one} a row.`,
      next: "Choose another sheet, or other columns.",
    },
    waiting: "The figures appear when the questions are answered.",
    building: `Building the ${short}`,
    build: `Build ${short}`,
    empty: {
      what: "There is nothing to read yet.",
      why: "Every sheet of this workbook is empty or belongs to a tracker.",
      next: `Put your list of ${many} on a sheet of its own, or start empty from the first page.`,
    },
  };
}

/** What the pane says beside a tracker's flagged rows. */
export const flaggedWords = {
  title: "To look at",
  none: "Nothing is flagged.",
  more: (rows: number) => `and ${count(rows, "more row")} in the table`,
} as const;
