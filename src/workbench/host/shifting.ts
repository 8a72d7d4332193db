import { Direction, ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, toUniverRange, type Area } from "./area";
import { shiftedLooks } from "./columnLooks";
import { clip, makeRoom } from "./grid";
import { invalidArgument } from "./hostError";
import type { Session } from "./session";

/** Makes room for an area: what stands there moves "Down" or "Right". */
export async function insertCells(session: Session, sheetId: string, area: Area, shift: string): Promise<void> {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`"${shift}" is not an InsertShiftDirection.`);
  makeRoom(session.book, sheetId, area);
  const range = rangeOf(session, sheetId, area);
  await onSheetInView(session, sheetId, async () => {
    if (area.columns === SHEET_COLUMNS) {
      session.book.run(InsertRowByRangeCommand.id, { subUnitId: sheetId, range, direction: Direction.UP });
    } else if (area.rows === SHEET_ROWS) {
      session.book.run(InsertColByRangeCommand.id, { subUnitId: sheetId, range, direction: Direction.LEFT });
      shiftLooks(session, sheetId, area.column, area.columns);
    } else {
      const command = shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
      await shiftPart(session, command, sheetId, area);
    }
  });
  session.wordsChanged();
}

/** Takes an area away: what stands behind it moves "Up" or "Left". */
export async function deleteCells(session: Session, sheetId: string, area: Area, shift: string): Promise<void> {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`"${shift}" is not a DeleteShiftDirection.`);
  makeRoom(session.book, sheetId, area);
  const range = rangeOf(session, sheetId, area);
  await onSheetInView(session, sheetId, async () => {
    if (area.columns === SHEET_COLUMNS) session.book.run(RemoveRowByRangeCommand.id, { subUnitId: sheetId, range });
    else if (area.rows === SHEET_ROWS) {
      session.book.run(RemoveColByRangeCommand.id, { subUnitId: sheetId, range });
      shiftLooks(session, sheetId, area.column, -area.columns);
    } else {
      const command = shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
      await shiftPart(session, command, sheetId, area);
    }
  });
  session.wordsChanged();
}

function rangeOf(session: Session, sheetId: string, area: Area) {
  return toUniverRange(clip(session.book.sheet(sheetId), area));
}

function shiftLooks(session: Session, sheetId: string, at: number, count: number): void {
  const extras = session.book.extras.sheet(sheetId);
  extras.columnLooks = shiftedLooks(extras.columnLooks, at, count);
}

/** The engine moves cells, and formulas after them, on the sheet in view only: it comes into view for as long as that takes. */
async function onSheetInView(session: Session, sheetId: string, move: () => Promise<void>): Promise<void> {
  const { facade } = session.book;
  const shown = facade.getActiveSheet().getSheetId();
  if (shown === sheetId) return move();
  facade.setActiveSheet(sheetId);
  try {
    await move();
  } finally {
    facade.setActiveSheet(shown);
  }
}

/** These commands answer later. */
async function shiftPart(session: Session, command: string, sheetId: string, area: Area): Promise<void> {
  const { book } = session;
  const range = { startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) };
  const done = await book.injector
    .get(ICommandService)
    .executeCommand(command, { unitId: book.id, subUnitId: sheetId, range });
  if (!done) throw invalidArgument("These cells cannot be moved.");
}
