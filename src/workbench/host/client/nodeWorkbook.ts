import type { Injector } from "@univerjs/core";
import { createUniver, LocaleType, type FUniver } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";

let opened = 0;

/** A Univer engine without a screen, with the same plugins as the page has; its workbook has one empty sheet. */
export function createNodeUniver(): { api: FUniver; injector: Injector; dispose(): void } {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin],
  });
  univerAPI.createWorkbook({
    // The engine keeps what it parsed and read by the workbook's id, for as long as the process lives.
    id: `workbook${++opened}`,
    name: "Book1",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", rowCount: 1000, columnCount: 40 } },
  });
  const injector = univer.__getInjector();
  withoutProgress(injector.get(TriggerCalculationController));
  return { api: univerAPI, injector, dispose: () => univer.dispose() };
}

/**
 * A calculation that takes a second says so on the screen, in words of the engine's language. Here is no screen, and the clock that
 * it sets for this would go on after the engine has ended.
 */
function withoutProgress(trigger: object): void {
  Object.assign(trigger, { _startProgress: () => undefined });
}
