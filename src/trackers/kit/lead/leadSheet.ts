import { accent } from "../../colors";
import type { Check, NamePlan, SheetPlan } from "../../plan";
import { putCalendar } from "../blocks/calendarBlock";
import { putCounted } from "../blocks/countedBlock";
import { putFlagged, putTop } from "../blocks/listBlock";
import { listCheckWords } from "../checks/listChecks";
import { emptySheet, words } from "../sheet/sheetBuilder";
import { putTitleBlock } from "../sheet/titleBlock";
import { headCheck } from "./headCheck";
import type { LeadInput } from "./leadInput";
import { figureWidth, labelWidth, lastColumn, leadLayout, type PlacedBlock } from "./leadLayout";
import { putTiles } from "./tiles";

/** The tracker's first sheet: head, headline, blocks. */
export function leadSheet(input: LeadInput): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { definition, formulas, names, title, sourceWords } = input;
  const sheet = emptySheet("lead", names.lead);
  sheet.tabColor = accent;
  putTitleBlock(sheet, title, sourceWords, headCheck(input, listCheckWords(names.record)));
  const tiles = putTiles(sheet, input);
  const blocks = leadLayout(definition, formulas.shape).flatMap((placed) => putBlock(sheet, placed, input));
  sheet.widths.push(
    { column: 0, columns: 1, characters: labelWidth },
    { column: 1, columns: lastColumn, characters: figureWidth },
  );
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.print = { landscape: true, footerLeft: sourceWords, footerRight: "&P / &N" };
  return { sheet, checks: [...tiles.checks, ...blocks], names: tiles.names };
}

function putBlock(sheet: SheetPlan, placed: PlacedBlock, input: LeadInput): Check[] {
  const { block } = placed;
  switch (block.block) {
    case "calendar":
      return putCalendar(sheet, { ...placed, block }, input);
    case "groups":
      return putCounted(
        sheet,
        { ...placed, block },
        block.figures.map(({ header, figure, shown }) => ({ head: words(header), measure: figure, shown })),
        input,
      );
    case "top":
      return putTop(sheet, { ...placed, block }, input);
    case "flagged":
      return putFlagged(sheet, { ...placed, block }, input);
  }
}
