import type { IStyleData } from "@univerjs/core";

export interface CellSources {
  /** The file's texts; `null` where it has no part for them. */
  strings: string[] | null;
  styles: IStyleData[];
  /** Days that dates of this file count from another start. */
  dateOffset: number;
  /** Counts the cells of all sheets against what can be read. */
  count: () => void;
}
