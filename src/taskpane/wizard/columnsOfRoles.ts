import type { Source } from "../../sheets/source";
import { columnLetters } from "../../trackers/address";
import { wizard } from "../words/wizard";
import type { RoleField } from "./RoleFields";

/** A field for each role: the column that fills it, among the columns of the sheet. */
export function columnsOfRoles<Role extends string>(
  roles: readonly Role[],
  labels: Record<Role, string>,
  columns: ReadonlyMap<Role, number>,
  { columns: all }: Source,
): RoleField<Role>[] {
  const options = [
    ...all.map(({ letter, header }) => ({ value: letter, label: wizard.columns.option(letter, header) })),
    { value: "none", label: wizard.columns.none },
  ];
  return roles.map((role) => {
    const column = columns.get(role);
    return { role, label: labels[role], value: column === undefined ? "none" : columnLetters(column), options };
  });
}
