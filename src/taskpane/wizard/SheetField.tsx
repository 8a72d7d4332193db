import { SelectField } from "../parts/SelectField";
import { wizard } from "../words/wizard";
import type { SheetReading } from "./useSheetReading";

interface SheetFieldProps extends Pick<SheetReading<unknown>, "sheets" | "sheet" | "chooseSheet"> {
  label: string;
}

/** Which sheet of the workbook to start from. */
export function SheetField({ label, sheets, sheet, chooseSheet }: SheetFieldProps) {
  return (
    <SelectField
      label={label}
      value={sheet}
      options={sheets.map(({ name, visible }) => ({ value: name, label: visible ? name : wizard.sheet.hidden(name) }))}
      onChoose={chooseSheet}
    />
  );
}
