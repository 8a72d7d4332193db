import { buildKpiOn, decideKpi } from "../../taskpane/actions/kpi";
import type { KpiLook, Reconciliation } from "../../taskpane/actions/types";
import { choose, readSource } from "../../taskpane/actions/workbook";
import { defaultKpiOptions } from "../../trackers/kpi/kpiOptions";
import type { KpiQuestion } from "../../trackers/kpi/kpiQuestions";
import type { KpiChoices } from "../../trackers/kpi/kpiSource";
import { saveFromSpreadsheet } from "../files/saveFromSpreadsheet";
import type { Host } from "../host/host";
import type { ConvertArguments } from "./convertArguments";
import type { Cost, SheetQuestion } from "./convertBudget";
import { kpiReport, kpiSourceReport, type KpiReport } from "./kpiReport";
import { refuseEmptyList } from "./refuseEmptyList";
import { openFile } from "./openFile";
import { sheetsOf } from "./sheetsOf";
import type { SourceReport } from "./sourceReport";

export interface KpiConversion {
  source: SourceReport | null;
  figures: KpiReport | null;
  reconciled: Reconciliation | null;
  cost: Cost | null;
  questions: (KpiQuestion | SheetQuestion)[];
  /** The workbook with the source and the tracker; `null` while a question is open. */
  file: Uint8Array | null;
}

/** Opens a file, builds the KPI scorecard of one of its sheets as the pane does, and saves the workbook. */
export async function convertKpi(given: ConvertArguments): Promise<KpiConversion> {
  const workbench = await openFile(given.file);
  try {
    return await buildAndSave(workbench.host, given);
  } finally {
    await workbench.dispose();
  }
}

async function buildAndSave(host: Host, { sheet, choices }: ConvertArguments): Promise<KpiConversion> {
  const chosen = sheet ?? (await chooseKpiSheet());
  if (typeof chosen !== "string") return unanswered(null, [chosen]);
  const start = performance.now();
  host.resetCounts();
  const { workbook, grid } = await readSource(chosen);
  const reading = host.counts;
  const look = decideKpi({ grid }, choices as KpiChoices);
  refuseEmptyList(grid, choose({ grid }, {}).source.headerRow);
  if (look.questions.length > 0) return unanswered(look, look.questions);
  host.resetCounts();
  const built = await buildKpiOn(workbook, look, defaultKpiOptions);
  const { syncs, actions, requestBytes, responseBytes } = host.counts;
  return {
    source: kpiSourceReport(look),
    figures: kpiReport(built.figures),
    reconciled: built.reconciliation,
    cost: {
      syncs: reading.syncs + syncs,
      actions: reading.actions + actions,
      bytes: reading.requestBytes + requestBytes + responseBytes,
      dataBytes: reading.responseBytes,
      ms: Math.round(performance.now() - start),
    },
    questions: [],
    file: await saveFromSpreadsheet(host),
  };
}

/** The only visible sheet that lists KPIs, the only visible sheet, or a question. */
export async function chooseKpiSheet(): Promise<string | SheetQuestion> {
  const visible = (await sheetsOf()).filter(({ visible: shown }) => shown).map(({ name }) => name);
  const lists: { sheet: string; kpis: number }[] = [];
  for (const sheet of visible) {
    const { grid } = await readSource(sheet);
    if (grid.values.length === 0) continue;
    const { questions, kpis } = decideKpi({ grid }, {});
    if (kpis > 0 && questions.every(({ id }) => id === "direction" || id === "decimal")) lists.push({ sheet, kpis });
  }
  if (lists.length === 1) return lists[0].sheet;
  if (lists.length === 0) return visible[0];
  return {
    id: "sheet",
    text: "Several sheets list KPIs. Which one is the scorecard built from? Answer with --sheet NAME.",
    answers: lists.map(({ sheet, kpis }) => ({ value: sheet, label: `${sheet}: ${kpis} KPIs` })),
  };
}

function unanswered(look: KpiLook | null, questions: KpiConversion["questions"]): KpiConversion {
  return { source: look && kpiSourceReport(look), figures: null, reconciled: null, cost: null, questions, file: null };
}
