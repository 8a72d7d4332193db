import { compliance } from "./compliance";
import { delivery } from "./delivery";
import { initiatives } from "./initiatives";
import { innovation } from "./innovation";
import { kpi } from "./kpi";
import type { ListKind } from "./listKind";
import type { ListKindName } from "./names";
import { people } from "./people";
import { risk } from "./risk";
import { vendors } from "./vendors";

/** Every kind of list. */
export const kinds: Readonly<Record<ListKindName, ListKind>> = {
  risk,
  kpi,
  delivery,
  people,
  vendors,
  compliance,
  initiatives,
  innovation,
};
