import type { SheetContent } from "../changes";
import { newEntries, differences, outgrown } from "../kit/refresh/cellChanges";
import { listUpdate, sheetOf, type ListUpdate } from "../kit/refresh/listUpdate";
import { refuseLostIds, refuseOtherForm, type RefusalWords } from "../kit/refresh/refusals";
import { StandingTable, type StandingRow } from "../kit/refresh/standingTable";
import { newEntryAreas, readSettings } from "../kit/settings/settingsSheet";
import { readLayout } from "../kit/table/layout";
import { keyCell } from "../kit/sheet/sheetBuilder";
import type { Area } from "../plan";
import { contingencyArea, contingencyInputs } from "./contingencyLayout";
import { withAppetites } from "./exceedanceBlock";
import { listsArea } from "./heatMapLayout";
import { planRisk, type KnownRisks, type PlannedRisk } from "./planRisk";
import { readContingency } from "./readContingency";
import { riskColumns, type RiskColumnId } from "./riskColumns";
import { RiskFormulas } from "./riskFormulas";
import { defaultRiskOptions, type RiskOptions } from "./riskOptions";
import type { RiskRecord } from "./riskRecord";
import { idsOf } from "./risks";
import { newSettings, type RiskSettings } from "./riskSettings";
import { readRatings, type RiskShape } from "./riskShape";
import type { RiskSource } from "./riskSource";
import { riskFormats, riskValidations, tableHeaderRow } from "./riskTable";
import { settingsOfRisks, withNewTexts } from "./settingsOfRisks";

/** The tracker's sheets as they stand now. */
export interface RiskContents {
  lead: SheetContent;
  table: SheetContent;
  settings: SheetContent;
  record: SheetContent;
  /** Where the table stands, header included. */
  area: Area;
}

/** What a refresh changes, and the register that it gives. */
export interface RiskUpdate extends ListUpdate, Omit<PlannedRisk, "plan"> {}

const refusal: RefusalWords = { tracker: "register", items: "risks", form: "columns or ratings" };

/** Works out what a refresh has to change so that the register shows its source as it is now. */
export function refreshRisk(
  record: RiskRecord,
  read: RiskSource,
  contents: RiskContents,
  others: readonly RiskSource[] = [],
): RiskUpdate {
  const { names, title, matrix } = record;
  const { area } = contents;
  const old: RiskShape = { ...record.shape, layout: readLayout(contents.record) };
  const table = new StandingTable(
    { content: contents.table, record: contents.record, area, headerRow: tableHeaderRow },
    riskColumns(old),
  );
  table.refuseMoved();
  const correlation = old.correlated ? 0 : null;
  const options: RiskOptions = { ...defaultRiskOptions, title, matrix, formulas: old.formulas, correlation };
  const standing = table.rows();
  const earlier = new RiskFormulas(names.prefix, old);
  const known = knownRisks({ ...record, shape: old }, read, options, contents, standing);
  const typed = standing.map(({ row }) => table.typed(row, (id) => earlier.cell(id, row)));
  const { plan, ...planned } = planRisk(read, options, names, { ...known, typed }, others);
  const { figures, shape } = planned;
  refuseOtherForm(formOf(old), formOf(shape), refusal);
  refuseLostIds(old.ids, idsOf(read), refusal);
  const formulas = new RiskFormulas(names.prefix, shape);
  const rows = { known: standing.length, rows: figures.risks.length, found: figures.found };
  const { cells, keptEdits } = table.changes(sheetOf(plan, "table"), {
    ...rows,
    columns: riskColumns(shape),
    planned: ({ id, kind }, row, at) =>
      kind === "key" ? keyCell(figures.risks[at].risk[id as "id" | "title"]) : formulas.cell(id, row),
    earlier: (id: RiskColumnId, row) => earlier.cell(id, row),
  });
  const first = sheetOf(plan, "lead");
  const lead = figures.contingency ? withAppetites(first) : first;
  const owned = shape.contingency ? [listsArea, contingencyArea] : [listsArea];
  return {
    ...planned,
    ...listUpdate(
      plan,
      [
        ["lead", [...differences(lead, contents.lead), ...outgrown(lead, contents.lead, owned, contingencyInputs)]],
        ["table", cells],
        [
          "settings",
          newEntries(sheetOf(plan, "settings"), contents.settings, newEntryAreas(settingsOfRisks, record.size)),
        ],
      ],
      { record: contents.record, area, keptEdits },
      rows,
      (from, count) => ({
        formats: riskFormats(shape, from, count),
        validations: riskValidations(shape, from, count),
      }),
    ),
  };
}

/** The rows and the settings as a person has left them. */
function knownRisks(
  { shape, size }: RiskRecord,
  read: RiskSource,
  options: RiskOptions,
  { lead, settings }: RiskContents,
  rows: readonly StandingRow[],
): Omit<KnownRisks, "typed"> {
  const ratings = readRatings(read);
  const fromSource = {
    likelihoodStarts: ratings.likelihood.starts,
    impactStarts: ratings.impact.starts,
    likelihoodTexts: ratings.likelihood.texts,
    impactTexts: ratings.impact.texts,
  };
  const left: RiskSettings = withNewTexts(
    readSettings(settingsOfRisks, settings, size, newSettings(options, fromSource)),
    fromSource,
  );
  return {
    rows,
    settings: shape.contingency ? { ...left, ...readContingency(lead) } : left,
    keep: { ids: shape.ids, contingency: shape.contingency, layout: shape.layout },
  };
}

/** What a refresh cannot change: columns, and how ratings are said. */
function formOf(shape: RiskShape): string {
  const columns = riskColumns(shape).map(({ id, kind }) => id + kind);
  return [...shape.roles, shape.likelihood, shape.impact, ...columns].join();
}
