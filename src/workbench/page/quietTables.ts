import {
  UniverSheetsTablePlugin,
  UniverSheetsTableUIPlugin,
  type UniverSheetsTablePreset,
} from "@univerjs/preset-sheets-table";

/** Tables without the spreadsheet's own colors, bands and name tag: what a tracker formats is what a person sees. */
export function quietTables(): ReturnType<typeof UniverSheetsTablePreset> {
  const plain = {
    name: "table-plain",
    style: {
      headerRowStyle: { bd: {} },
      headerColumnStyle: { bd: {} },
      firstRowStyle: {},
      secondRowStyle: {},
      lastRowStyle: { bd: {} },
      lastColumnStyle: { bd: {} },
    },
  };
  return {
    plugins: [
      [UniverSheetsTablePlugin, { userThemes: [plain] }],
      [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    ],
  };
}
