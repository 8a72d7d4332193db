import type { AmountReader } from "./amountReader";
import type { SortedRows } from "./excludedRows";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import type { KnownColumn } from "./knownColumn";
import type { Roles } from "./roles";
import type { Choices } from "./source";

/** Everything that is known of a sheet when its lines are read. */
export interface Reading {
  grid: Grid;
  columns: readonly KnownColumn[];
  roles: Roles;
  layout: Layout;
  sorted: SortedRows;
  amounts: AmountReader;
  choices: Choices;
  title: string;
}
