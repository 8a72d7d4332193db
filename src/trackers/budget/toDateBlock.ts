import type { Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { cellAddress, sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, keyCell, words } from "../kit/sheet/sheetBuilder";
import { recordColumns } from "./recordColumns";
import { comparedBucketFinder } from "./amountLayout";
import type { Computed } from "./computeFigures";
import { typeWord } from "./lineKey";
import type { LinePeriodPlace } from "./placing";
import type { BudgetShape } from "./shape";
import type { LinePeriodCells, SourceFormulas } from "./sourceFormulas";

const heads = ["Department", "Category", "Type", "Period", "Plan", "Actuals", "To date"];

/** The keys and periods that have a plan: where plan and actual stand in rows of their own, these tell what is to date. */
export function plannedPlaces(computed: Computed, source: Source, grid: Grid): LinePeriodPlace[] {
  if (computed.layout.compared !== "keyAndPeriod") return [];
  const findBucket = comparedBucketFinder(computed.layout, source, grid);
  // A period has one cell wherever it stands, however its rows write it.
  const known = new Map(computed.buckets.map((bucket) => [bucket.key, bucket]));
  const bucketOfLine = (line: SourceLine) => {
    const found = findBucket(line);
    const bucket = known.get(found.key) ?? found;
    known.set(bucket.key, bucket);
    return bucket;
  };
  return computed.lines.flatMap((line) => {
    const planned = line.lines.filter(({ plan }) => plan !== null).map(bucketOfLine);
    return [...new Map(planned.map((bucket) => [bucket.key, bucket])).values()].map((bucket) => ({ line, bucket }));
  });
}

/** A row for each of them: its plan, its actuals counted, and the plan again where there is an actual. */
export function putToDate(
  sheet: SheetPlan,
  places: readonly LinePeriodPlace[],
  shape: BudgetShape,
  formulas: SourceFormulas,
  corrected: boolean,
): NamePlan[] {
  if (shape.amounts.compared !== "keyAndPeriod") return [];
  const first = recordColumns.toDate;
  const rows = places.map(({ line, bucket }, at): PlanCell[] => {
    const cell = (offset: number) => cellAddress(firstEntry + at, first + offset, "column");
    const cells: LinePeriodCells = {
      department: shape.department ? cell(0) : "",
      category: shape.category ? cell(1) : "",
      type: cell(2),
      period: cell(3),
      bucket,
    };
    return [
      keyCell(line.department),
      keyCell(line.category),
      words(typeWord(line.type)),
      keyCell(bucket.cell),
      { formula: `=${formulas.linePeriodPlan(cells, corrected)}` },
      { formula: `=${formulas.linePeriodReported(cells, corrected)}` },
      { formula: `=IF(${cell(5)}=0,0,${cell(4)})` },
    ];
  });
  putBlock(sheet, first, "Plan to date, by key and period", heads, rows);
  return ["Department", "Category", "Type", "Period", "Plan", "Actuals", "Amount"].flatMap((part, at) =>
    part === "Plan" || part === "Actuals"
      ? []
      : {
          name: formulas.name(`ToDate${part}`),
          refersTo: `=${sheetArea(sheet.name, area(firstEntry, first + at, Math.max(1, rows.length)))}`,
        },
  );
}
