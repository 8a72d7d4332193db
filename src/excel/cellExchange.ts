import type { CellChange } from "../trackers/changes";
import type { KeptTurn } from "./keptSheet";

/** Cells that are to hold something else, and the sheet that keeps what they were. */
export interface CellExchange {
  /** Ids of the sheets by their names: what is renamed meanwhile is still theirs. */
  ids: ReadonlyMap<string, string>;
  cells: readonly { sheet: string; cells: readonly CellChange[] }[];
  /** Defined names that are to say something else; those of no sheet are the workbook's. */
  names: readonly NameExchange[];
  /** `null` where the keeping sheet stays as it is. */
  kept: KeptTurn | null;
  /** Whether the cells must show the same values afterwards. */
  sameValues: boolean;
  /** Cells whose other value a person has accepted, by `differenceKey`. */
  accepted?: ReadonlySet<string>;
}

/** A name that is to say something else. */
export interface NameExchange {
  name: string;
  sheet: string | null;
  before: string;
  after: string;
}
