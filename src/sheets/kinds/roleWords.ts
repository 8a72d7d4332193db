import type { ColumnType } from "../source";

/** What a role of a kind asks of a column. */
export interface RoleWords {
  role: string;
  /** Header phrases that say it, separated by commas. */
  strong: string;
  /** Headings that say it and nothing else. */
  exact?: string;
  /** Header phrases that hint at it. */
  hint?: string;
  /** Header words that say something else. */
  not?: string;
  /** Contents that go with it; any where left out. */
  types?: readonly ColumnType[];
  /** Whether it holds figures: numbers, or texts with digits such as "<10 %". */
  figures?: boolean;
  /** Holds ratings: a column of yes and no only asks whether there is one, and one of several ticked columns holds a part. */
  rating?: true;
  /** Tells the lines apart: a column with the same word in every row does not. */
  names?: true;
  /** Colors alone are none of it. */
  noColors?: true;
}
