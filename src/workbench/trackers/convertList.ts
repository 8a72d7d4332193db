import type { ChoicesOf, ListTracker, ListTypes } from "../../taskpane/actions/list/listTracker";
import { besideOf, buildListOn, decideList } from "../../taskpane/actions/list/buildList";
import { choose, readSource } from "../../taskpane/actions/workbook";
import type { Host } from "../host/host";
import type { ConvertArguments } from "../cli/convertArguments";
import type { CommandList } from "./command";
import { CostCounter, sheetQuestion, unanswered, type Conversion, type ConversionQuestion } from "./conversion";
import { refuseEmptyList } from "./refuseEmptyList";
import { sheetsOf } from "./sheetsOf";

/** Builds the tracker of one of the sheets of an open workbook as the pane does, and saves it. */
export async function convertList<T extends ListTypes, Figures>(
  command: CommandList<T, Figures>,
  host: Host,
  { sheet, choices }: Pick<ConvertArguments, "sheet" | "choices">,
): Promise<Conversion<Figures>> {
  const { list, options, report, sourceReport } = command;
  const chosen = sheet ?? (await chooseListSheet(list, command.canWait));
  if (typeof chosen !== "string") return unanswered(null, [chosen]);
  const counter = new CostCounter(host);
  const { workbook, grid } = await readSource(chosen);
  counter.read();
  const look = decideList(list, { grid }, choices as ChoicesOf<T>);
  refuseEmptyList(grid, choose({ grid }, {}).source.headerRow);
  if (look.questions.length > 0) return unanswered(sourceReport(look), look.questions);
  const beside = await besideOf(list, workbook, chosen);
  counter.building();
  const built = await buildListOn(list, workbook, look, options(), beside);
  const cost = counter.cost();
  return {
    source: sourceReport(look),
    figures: report(built.figures),
    reconciled: built.reconciliation,
    cost,
    questions: [],
    file: await counter.save(),
  };
}

/**
 * The only visible sheet that lists what the tracker is about, the only visible sheet, or a question.
 *
 * @param canWait - Questions that do not keep a sheet from being such a list.
 */
export async function chooseListSheet<T extends ListTypes>(
  list: ListTracker<T>,
  canWait: readonly string[] = [],
): Promise<string | ConversionQuestion> {
  const { items, short } = list.words;
  const visible = (await sheetsOf()).filter(({ visible: shown }) => shown).map(({ name }) => name);
  const lists: { sheet: string; rows: number }[] = [];
  for (const sheet of visible) {
    const { grid } = await readSource(sheet);
    if (grid.values.length === 0) continue;
    const { questions, rows } = decideList(list, { grid }, {} as ChoicesOf<T>);
    if (rows > 0 && questions.every(({ id }) => canWait.includes(id))) lists.push({ sheet, rows });
  }
  if (lists.length === 1) return lists[0].sheet;
  if (lists.length === 0) return visible[0];
  return sheetQuestion(
    `Several sheets list ${items}. Which one is the ${short} built from?`,
    lists.map(({ sheet, rows }) => ({ value: sheet, label: `${sheet}: ${rows} ${items}` })),
  );
}
