import { sheetArea } from "../../address";
import { gray, ink } from "../../colors";
import type { NamePlan, PlanCell, SheetPlan } from "../../plan";
import type { TrackerDefinition } from "../definition";
import type { Cell } from "../expression/expression";
import type { RowFormulas } from "../rows/rowFormulas";
import { area, columnArea, emptySheet, format, put, words } from "../sheet/sheetBuilder";
import { shownFormat } from "../table/shownFormat";
import { blockHeadRow, blockTitleRow, firstRow } from "./blocks";
import { putSettings } from "./settingsSheet";
import { listColumns, roomForWords, settingCell, settingNames, settingsAreas } from "./settingsLayout";
import type { TrackerSettings } from "./trackerSettings";

/** The sheet on which a person changes how rows are judged; all its tinted cells are for typing. */
export function trackerSettingsSheet(
  definition: TrackerDefinition,
  name: string,
  title: string,
  settings: TrackerSettings,
  formulas: RowFormulas,
): { sheet: SheetPlan; names: NamePlan[] } {
  const sheet = emptySheet("settings", name);
  put(sheet, 0, 0, [
    [words(`${title} · settings`)],
    [
      words(
        "Every cell with a tint is yours to change; the figures follow at once. The as-of day stands on the first sheet.",
      ),
    ],
  ]);
  const names = settingNames(definition);
  putSettings(
    sheet,
    0,
    "Limits",
    ["Setting", "Value"],
    names.map((one) => [words(definition.settings[one].label), planned(settings.single[one])]),
    1,
  );
  for (const one of names) {
    const { shown, choices } = definition.settings[one];
    const cell = settingCell(definition, one);
    format(sheet, cell, { ...shownFormat(shown), align: "right" });
    if (choices) sheet.validations.push({ area: cell, list: [...choices] });
  }
  putLists(sheet, definition, settings, formulas.shape.rows);
  dress(sheet, definition);
  return {
    sheet,
    names: [...settingsAreas(definition, formulas.shape.rows)].map(([ending, where]) => ({
      name: formulas.name(ending),
      refersTo: `=${sheetArea(name, where)}`,
    })),
  };
}

function putLists(
  sheet: SheetPlan,
  definition: TrackerDefinition,
  { lists }: TrackerSettings,
  rows: Readonly<Record<string, number>>,
): void {
  for (const [name, column] of listColumns(definition)) {
    const { title, columns } = definition.lists[name];
    const parts = Object.entries(columns);
    const cells = Array.from({ length: rows[name] + roomForWords }, (_, at): PlanCell[] => {
      const listed = lists[name][at];
      return [words(listed?.word ?? ""), ...parts.map(([part]) => planned(listed?.means[part] ?? ""))];
    });
    putSettings(sheet, column, title, ["In the list", ...parts.map(([, { header }]) => header)], cells);
    sheet.widths.push({ column, columns: 1, characters: 24 });
    parts.forEach(([, { choices }], at) => {
      if (choices) sheet.validations.push({ area: area(firstRow, column + 1 + at, cells.length), list: [...choices] });
    });
  }
}

function dress(sheet: SheetPlan, definition: TrackerDefinition): void {
  const width = Math.max(
    3,
    ...[...listColumns(definition)].map(([name, at]) => at + 1 + Object.keys(definition.lists[name].columns).length),
  );
  sheet.heights.push({ row: 0, rows: 1, points: 26 }, { row: blockHeadRow, rows: 1, points: 30 });
  format(sheet, columnArea(3, width - 3), { align: "left" });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0), { font: { size: 9, color: gray } });
  format(sheet, area(blockTitleRow, 0, 1, width), { font: { bold: true, color: ink } });
  format(sheet, area(blockHeadRow, 0, 1, width), { font: { color: gray }, wrap: true, verticalAlign: "bottom" });
  sheet.widths.unshift(
    { column: 0, columns: 1, characters: 38 },
    { column: 1, columns: 1, characters: 14 },
    { column: 2, columns: width - 2, characters: 14 },
  );
  sheet.print = { landscape: true, footerLeft: "", footerRight: "&P / &N" };
}

function planned(cell: Cell): PlanCell {
  return typeof cell === "number" ? cell : words(cell);
}
