import type { Role, Source } from "../../sheets/source";
import type { SelectOption } from "../parts/SelectField";
import { wizard } from "../words/wizard";
import { layoutValue, layoutWords } from "./layoutChoice";

const words = wizard.columns;

/** What a role can be filled with: nothing, one type for all lines where the role is the type, or any column. */
export function columnOptions(source: Source, role: Role): SelectOption<string>[] {
  const types = role === "type" ? (["expense", "revenue"] as const) : [];
  const layout = layoutWords(source, role);
  return [
    ...(layout === null ? [] : [{ value: layoutValue, label: layout }]),
    { value: "none", label: words.none },
    ...types.map((type) => ({ value: type, label: words.allLines[type] })),
    ...source.columns.map(({ letter, header }) => ({ value: letter, label: words.option(letter, header) })),
  ];
}
