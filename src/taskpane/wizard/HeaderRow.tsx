import { Field, Select } from "@fluentui/react-components";
import type { Look } from "../actions/types";
import { wizard } from "../words/wizard";

const words = wizard.sheet;
const rowsOffered = 25;
const mostCharacters = 40;

/** Which row holds the headers, for the case that the recognized one is not it. */
export function HeaderRow({ look, onChoose }: { look: Look; onChoose(row: string): void }) {
  const { grid, source } = look;
  const offered = grid.values
    .slice(0, rowsOffered)
    .map((cells, at) => ({ row: grid.firstRow + at + 1, text: textOf(cells) }))
    .filter(({ row, text }) => text !== "" || row === source.headerRow);
  return (
    <Field label={words.headerRow} size="small">
      <Select size="small" value={String(source.headerRow)} onChange={(_, { value }) => onChoose(value)}>
        {offered.map(({ row, text }) => (
          <option key={row} value={row}>
            {words.headerOption(row, text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function textOf(cells: readonly unknown[]): string {
  const text = cells.filter((cell) => cell !== "").join(" · ");
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
