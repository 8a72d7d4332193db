import type { KnownColumn } from "../knownColumn";
import type { FoldedColumn } from "../marks";
import type { KindRole } from "../source";
import type { Claim } from "./claim";
import type { RoleWords } from "./roleWords";

/** How a kind of list is told from others, and what its columns are called. */
export interface ListKind {
  /** Header words that speak of it in English, French, German, Spanish and Portuguese: strong ones and hints. */
  words: { strong: string; hint: string };
  /** German compounds begin with what they are about. */
  compound?: RegExp;
  /** True for a column whose words speak of something else here. */
  ignores?(column: KnownColumn): boolean;
  /**
   * What else in the columns speaks for it, in points of evidence.
   *
   * @param speaks - True for words that speak of it strongly.
   */
  evidence?(columns: readonly KnownColumn[], speaks: (words: readonly string[]) => boolean): number;
  roles: readonly RoleWords[];
  /** What each line is named by, and what may say it where no column is called so. */
  namedBy?: { role: string; instead: string };
  /** Sets of roles: a person may take a sheet for this kind where it has all of one of them. */
  enough?: readonly (readonly string[])[];
  /** What columns are by more than the words of one role; a role of `null` makes it none, nothing at its place leaves it open. */
  settled?(columns: readonly FoldedColumn[]): ({ role: string | null } | null)[];
  /** Weighs claims against each other, in place. */
  weigh?(claims: Claim[], columns: readonly KnownColumn[]): void;
  /** Says some roles otherwise, once all are given. */
  reword?(found: KindRole[]): KindRole[];
}
