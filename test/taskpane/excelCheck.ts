import { probes } from "../../src/excel/probes";
import { judged } from "../../src/excel/probes/probe";
import type { ExcelCheck } from "../../src/taskpane/actions/checkExcel";

const odd = new Map([
  ["function-skipped", "as 0"],
  ["limit-request", "refused (AnUnbrokenCodeThatIsLongerThanAnyColumn)"],
]);

/** An Excel as most are: some answers differ, one could not be asked, and what came later is not there. */
export const excelCheck: ExcelCheck = {
  excel: { platform: "PC", version: "16.0.17928.20114", api: "1.17", language: "en-US" },
  answers: probes.map((probe) => {
    const answer = judged(probe, odd.get(probe.id) ?? probe.expected[0]);
    if (probe.id === "page-landscape")
      return { ...answer, seen: "could not be asked (GeneralException)", outcome: "not asked" };
    if (probe.id === "app-undo-group")
      return { ...answer, seen: "not there: it came with ExcelApi 1.20", outcome: "not there" };
    return probe.fits ? { ...answer, outcome: "as expected" } : answer;
  }),
};
