import { keptResults } from "../files/keptResults";
import type { Book } from "../host/book";
import type { SourceReport } from "./sourceReport";

/** What was seen in a sheet of an open file, with the cells that show what the file holds and nothing newer. */
export function withKeptResults(book: Book, source: SourceReport): SourceReport {
  const kept = keptResults(book, source.sheet);
  return kept ? { ...source, keptResults: kept } : source;
}
