import { registry } from "../../src/portable/registry";
import { describeWithLibreOffice } from "../libreoffice/describeWithLibreOffice";
import { calculateInLibreOffice } from "./libreOffice";
import { comparisonsOf, differenceOf } from "./parity/comparison";
import { trials } from "./parity/trials";

/** Fewer inputs than on the engine, as opening a workbook takes its time. */
const INPUTS = 12;

describeWithLibreOffice("plain formulas in LibreOffice", (soffice) => {
  test("those of grade exact say the same as the functions", async () => {
    const exact = trials.filter(({ name }) => registry.get(name)?.grade === "exact");
    const comparisons = comparisonsOf(exact, INPUTS);
    const shown = await calculateInLibreOffice(
      soffice,
      comparisons.map(({ task }) => task),
    );
    expect(comparisons.flatMap((comparison, at) => differenceOf(comparison, shown[at]))).toEqual([]);
    const pairs = new Set(comparisons.map(({ trial }) => trial.name)).size;
    process.stdout.write(`LibreOffice: ${pairs} pairs of function and formula on ${comparisons.length} inputs.\n`);
  });
});
