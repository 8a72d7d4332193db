import type { Selection, SelectedLine } from "../../sheets/selection";
import { accent } from "../colors";
import type { Check, NamePlan, SheetPlan, WorkbookPlan } from "../plan";
import { emptySheet } from "../kit/sheet/sheetBuilder";
import { putTitleBlock } from "../kit/sheet/titleBlock";
import { quoteSheet } from "../address";
import type { Analysis } from "./analysis";
import { putCapability } from "./capabilitySheet";
import { putControl } from "./controlSheet";
import { leftOutWords, placeOf } from "./leftOut";
import { putOee } from "./oeeSheet";
import { putPareto } from "./paretoSheet";
import { processFigures, type ProcessFigures } from "./processFigures";
import type { ProcessNames } from "./processNames";
import { doneMark } from "../kit/record/trackerRecord";
import { processRecordSheet } from "./processRecord";
import { SourceSeries } from "./sourceSeries";

/** An analysis as it will stand in the workbook. */
export interface PlannedProcess {
  plan: WorkbookPlan;
  figures: ProcessFigures;
}

/**
 * Lays out an analysis of what a person has selected: a sheet with its picture, and its workings on a hidden one.
 *
 * @param names - The sheets and defined names it may take; all must be free in the workbook.
 * @throws AnalysisRefused where the selection gives nothing to work out.
 */
export function planProcess(analysis: Analysis, names: ProcessNames): PlannedProcess {
  const { selection, choice, options } = analysis;
  const figures = processFigures(analysis);
  const line = (at: number | null) => (at === null ? null : selection.lines[at]);
  const [values, labels] = [line(choice.values), line(choice.labels)];
  const sheet = emptySheet("analysis", names.sheet);
  sheet.tabColor = accent;
  const first = values ?? labels ?? selection.lines[0];
  const record = processRecordSheet(names, choice.kind, options.title, selection, first);
  const { checks, names: defined, check } = putAnalysis(sheet, record, figures, analysis, names.prefix);
  putTitleBlock(sheet, options.title, wordsOfSource(selection, figures), `=${check}`);
  const wide = choice.kind === "oee" ? 10 : 9;
  sheet.widths.push({ column: 0, columns: 1, characters: 22 }, { column: 1, columns: wide, characters: 16 });
  if (choice.kind === "oee") sheet.widths.push({ column: 10, columns: 1, characters: 48 });
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.print = { landscape: true, footerLeft: wordsOfSource(selection, figures), footerRight: "&P / &N" };
  return {
    figures,
    plan: { sheets: [sheet, record], names: defined, checks, open: "analysis", doneMark },
  };
}

interface Put {
  checks: Check[];
  names: NamePlan[];
  /** A formula whose text begins with ✔ or ✖. */
  check: string;
}

function putAnalysis(
  sheet: SheetPlan,
  record: SheetPlan,
  figures: ProcessFigures,
  { selection, choice, options }: Analysis,
  prefix: string,
): Put {
  const line = (at: number | null): SelectedLine | null => (at === null ? null : selection.lines[at]);
  const [values, labels] = [line(choice.values), line(choice.labels)];
  const measure = measureOf(values);
  const valueFormat = values?.numberFormat ?? "";
  switch (figures.kind) {
    case "control": {
      const source = new SourceSeries(prefix, selection, values!, labels);
      const names = source.put(record);
      const checks = putControl(sheet, record, {
        figures: figures.xmr,
        source,
        measure,
        labeled: labels !== null,
        valueFormat,
        labelFormat: labels?.numberFormat ?? "",
        constant: options.constant,
      });
      return { checks, names, check: source.check("$A$6") };
    }
    case "capability": {
      const source = new SourceSeries(prefix, selection, values!, null);
      const names = source.put(record);
      const { lower, upper, target } = options;
      const put = putCapability(sheet, record, {
        figures: figures.capability,
        source,
        measure,
        valueFormat,
        limits: { lower, upper, target },
      });
      return { checks: put.checks, names: [...names, ...put.names], check: source.check("$A$6") };
    }
    case "pareto":
      return putPareto(sheet, record, {
        figures: figures.pareto,
        prefix,
        selection,
        labels: labels!,
        values,
        measure: values ? measure : "Count",
        valueFormat: values ? valueFormat || "General" : "0",
      });
    case "oee": {
      const place = (at: number, on: number) => placeOf(selection.lines[on], at, selection.runs);
      const put = putOee(sheet, record, {
        figures: figures.oee,
        sheet: selection.sheet,
        place: (at, role) => place(at, choice.oee[role]!),
        labelPlace: choice.labels === null ? null : (at) => place(at, choice.labels!),
      });
      return { ...put, names: [] };
    }
  }
}

/** What is measured, by its heading. */
export function measureOf(values: SelectedLine | null): string {
  return values?.header || "Value";
}

function wordsOfSource({ sheet, address }: Selection, { used, leftOut }: ProcessFigures): string {
  const left = leftOutWords(leftOut);
  return `Source: ${quoteSheet(sheet)}!${address} · ${used}${left ? ` · ${left}` : ""}`;
}
