import { readLinks, type Link } from "../../excel/clearLinks";
import { WriteFailed } from "../../excel/errors";
import { readRegisters } from "../../excel/readTrackers";
import { readRemoval, type RemovalReading } from "../../excel/readRemoval";
import { removeTracker as remove, type Removal } from "../../excel/removeTracker";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { contingencyArea, contingencyNameOf } from "../../trackers/budget/contingencyLink";
import { readBudgetRecord } from "../../trackers/budget/budgetRecord";
import { namesOfTracker } from "../../trackers/ownNames";
import { failed } from "./failure";
import { anyRegister, followed, trackerNotFound } from "./trackers";

const what = "The tracker was not removed.";

/**
 * Takes a tracker away with all that belongs to it: its sheets, its names, its register. The source stays.
 *
 * @throws ActionFailed with the workbook as it was, or with what is left where the removal broke off for good.
 */
export async function removeTracker(id: string): Promise<void> {
  try {
    await inWorkbook(async (context) => {
      const reading = await readRemoval(context, id);
      const found = reading && anyRegister(reading.register);
      if (!reading || !found) throw trackerNotFound(id);
      const links = found.kind === "risk" ? await linksTo(context, found.register.names.prefix) : [];
      await remove(context, removalOf(reading, found, links), reading.workbook);
    });
  } catch (reason) {
    throw removalFailure(id, reason);
  }
}

function removalOf(
  { registerId, marked, workbook, names }: RemovalReading,
  { register, sheets }: NonNullable<ReturnType<typeof anyRegister>>,
  links: Link[],
): Removal {
  const visible = workbook.all.filter(({ id, name }) => id !== registerId && sheets.includes(name)).map(({ id }) => id);
  const around = [...sheets, register.names.record, ...followed(register)];
  return {
    sheets: [...visible, registerId],
    names: namesOfTracker(names, register.names.prefix, around, marked),
    links,
    show: [workbook.activeId, ...followed(register)],
  };
}

/** The cells of budget trackers that show a risk register's contingency. */
async function linksTo(context: WorkbookContext, prefix: string): Promise<Link[]> {
  const places = (await readRegisters(context)).flatMap(({ sheet, cells }) => {
    const budget = readBudgetRecord(sheet, cells);
    return budget ? [{ sheet: budget.names.dashboard, area: contingencyArea(budget.shape) }] : [];
  });
  return readLinks(context, places, contingencyNameOf(prefix));
}

function removalFailure(id: string, reason: unknown): unknown {
  if (!(reason instanceof WriteFailed)) return reason;
  const { message, leftovers } = reason;
  if (leftovers.length === 0) return failed(what, message, "The workbook is as it was before. Try again.", [], reason);
  const left = { tracker: id };
  return failed("The tracker was not removed completely.", message, "Remove what is left.", leftovers, reason, left);
}
