import type { Look } from "../actions/types";
import { Disclosure } from "../parts/Disclosure";
import { SelectField } from "../parts/SelectField";
import { wizard } from "../words/wizard";

const words = wizard.sheet;
const rowsOffered = 25;
const mostCharacters = 40;

/** Which row holds the headers, for the case that the recognized one is not it. */
export function HeaderRow({ look, onChoose }: { look: Pick<Look, "grid" | "source">; onChoose(row: string): void }) {
  const { grid, source } = look;
  const offered = grid.values
    .slice(0, rowsOffered)
    .map((cells, at) => ({ row: grid.firstRow + at + 1, text: textOf(cells) }))
    .filter(({ row, text }) => text !== "" || row === source.headerRow);
  return (
    <Disclosure small summary={words.changeHeader}>
      <SelectField
        label={words.headerRow}
        size="small"
        value={String(source.headerRow)}
        options={offered.map(({ row, text }) => ({ value: String(row), label: words.headerOption(row, text) }))}
        onChoose={onChoose}
      />
    </Disclosure>
  );
}

function textOf(cells: readonly unknown[]): string {
  const text = cells.filter((cell) => cell !== "").join(" · ");
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
