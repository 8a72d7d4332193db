import { buildBudget, describePlan, previewFigures } from "./actions/budget";
import { checkExcel } from "./actions/checkExcel";
import { removeLeftovers } from "./actions/leftovers";
import { forget, forgetHeadings, listRemembered } from "./actions/forget";
import { findJoins, joinedLook } from "./actions/join";
import { listActions } from "./actions/lists";
import { buildProcess, describeProcess, lookSelection, previewProcess } from "./actions/process";
import { tableForMail } from "./actions/shareByMail";
import { openPortableCopy } from "./actions/shareCopy";
import { checkSharing } from "./actions/shareReading";
import { bringBack, makePortable, repairFormulas } from "./actions/sharing";
import { describeStart, startEmpty } from "./actions/start";
import { removeTracker } from "./actions/removeTracker";
import { listTrackers, refreshTracker, showTracker } from "./actions/trackers";
import { countWaitingCells } from "./actions/waitingCells";
import { choose, look, openSheet, readWorkbook } from "./actions/workbook";
import type { Actions } from "./ActionsContext";

/** The actions on the workbook that the pane stands in. */
export const actions: Actions = {
  readWorkbook,
  look,
  choose,
  findJoins,
  join: ({ join }) => joinedLook(join, {}),
  forget,
  listRemembered,
  forgetHeadings,
  openSheet,
  previewFigures,
  describePlan,
  buildBudget,
  lists: listActions,
  lookSelection,
  previewProcess,
  describeProcess,
  buildProcess,
  showTracker,
  describeStart,
  startEmpty,
  refreshTracker,
  removeTracker,
  listTrackers,
  checkSharing,
  makePortable,
  openPortableCopy,
  tableForMail,
  bringBack,
  repairFormulas,
  countWaitingCells,
  checkExcel,
  removeLeftovers,
};
