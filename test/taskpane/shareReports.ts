import type { ShareReport } from "../../src/taskpane/actions/shareTypes";

const column = (sheet: string, letter: string, cells: number) =>
  Array.from({ length: cells }, (_, at) => ({ sheet, cell: `${letter}${at + 2}` }));

/** A workbook whose cells call functions, and nothing else is in the way. */
export const someFunctions: ShareReport = {
  findings: [
    { kind: "liveFunctions", places: column("Budget lines", "H", 214), about: ["VARIANCE", "VARIANCEPCT"] },
    { kind: "valueFunctions", places: column("Risk heat map", "C", 1), about: ["RISKSIM"] },
  ],
  calls: 215,
  frozen: 0,
  changed: [],
  canCopy: true,
  preview: [
    { sheet: "Budget lines", cell: "H2", shown: "1,234.50", plain: '=IF(LEN(F2)*LEN(E2)=0,"",-1*(F2-E2))' },
    { sheet: "Budget lines", cell: "I2", shown: "−4.2%", plain: "=IF(E2=0,NA(),(F2-E2)/ABS(E2))" },
    { sheet: "Risk heat map", cell: "C2", shown: "18,400", plain: "" },
  ],
  trackers: [{ title: "Budget tracker", sheet: "Budget tracker" }],
};

/** Every kind of finding at once, and cells that were changed since. */
export const muchToSettle: ShareReport = {
  findings: [
    { kind: "stuck", places: column("Export of a very long name 2026", "D", 3), about: ["VARIANCE"] },
    { kind: "protected", places: column("Board", "B", 2), about: ["RAG"] },
    { kind: "unreadable", places: column("Old", "A", 1), about: [] },
    ...someFunctions.findings,
    { kind: "names", places: [], about: ["Budget_Pace"] },
    {
      kind: "trackers",
      places: [{ sheet: "Budget tracker", cell: "A1" }],
      about: ["Budget tracker: its source has other rows now"],
    },
    { kind: "workbookLinks", places: column("Export", "F", 12), about: ["Plan 2025.xlsx"] },
    { kind: "localPaths", places: column("Export", "G", 1), about: ["C:\\Reports\\Plan\\"] },
    { kind: "veryHidden", places: [], about: ["Settings"] },
    { kind: "properties", places: [], about: ["Author: A. Reviewer", "Company: Sample Works"] },
  ],
  ...{ calls: 221, canCopy: false, preview: someFunctions.preview, trackers: someFunctions.trackers },
  frozen: 12,
  changed: [
    { sheet: "Budget lines", cell: "H7", before: '=COO.VARIANCE(F7,E7,"expense")', now: "=F7-E7", isName: false },
    { sheet: "Budget lines", cell: "H8", before: '=COO.VARIANCE(F8,E8,"expense")', now: "120", isName: false },
    { sheet: "", cell: "Budget_Pace", before: "=COO.PACE(B2,C2,D2)", now: "=0.5", isName: true },
  ],
};
