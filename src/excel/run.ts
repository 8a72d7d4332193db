/**
 * How things that a run made are told from all others afterwards, also when its answer was lost.
 *
 * Names tell nothing: between reading and writing somebody else can add a sheet or a name that is called as planned. Ids tell
 * nothing either where no answer came that brought them, and asking for them first would cost a round trip of its own. So each
 * thing carries the run's mark from the moment it is there:
 * - A sheet is added under a name with the run in it, gets the run as a property, and only then its own name. Whatever breaks off
 *   between, either the name or the property says whose it is. Where the name is taken by now, the renaming fails, and with it
 *   the batch: nothing of the other's is touched.
 * - A defined name is added with a comment that says the run, in one action. Where it is taken, adding fails.
 * - Tables and charts stand on such sheets and go with them.
 * The marks stay, as taking them off would need an answer first; no person comes across them but in the list of names.
 */

/** The property of a sheet that says which run made it. */
const runProperty = "COO Toolkit run";
const commentStart = "COO Toolkit run ";

/** A mark that no other run has, in this workbook or another one. */
export function newRun(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Queues a new sheet that carries the run's mark. */
export function addSheet(context: Excel.RequestContext, name: string, run: string): Excel.Worksheet {
  const sheet = addUnnamedSheet(context, run);
  sheet.name = name;
  return sheet;
}

/** Queues a new sheet that carries the run's mark, for who gives it a name of its own later. */
export function addUnnamedSheet(context: Excel.RequestContext, run: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(`COO ${run}`);
  sheet.customProperties.add(runProperty, run);
  return sheet;
}

/** Queues an empty sheet under whatever name Excel gives it, and shows it. */
export function addBlankSheet(context: Excel.RequestContext, run: string): void {
  const sheet = context.workbook.worksheets.add();
  sheet.customProperties.add(runProperty, run);
  sheet.activate();
}

/** Queues a new defined name that carries the run's mark. */
export function addName(context: Excel.RequestContext, name: string, refersTo: string, run: string): void {
  context.workbook.names.add(name, refersTo, commentStart + run);
}

/** Whether a defined name's comment says that the run made it; without a run, that any did. */
export function isRunComment(comment: string, run = ""): boolean {
  return run === "" ? comment.startsWith(commentStart) : comment === commentStart + run;
}

/** The mark of a sheet, to be read after the next round trip; "" where no run made it. */
export function askForRun(sheet: Excel.Worksheet): () => string {
  const property = sheet.customProperties.getItemOrNullObject(runProperty).load("value");
  return () => (property.isNullObject ? "" : property.value);
}

/** Whether the run made a sheet that has this name and this mark. */
export function isOfRun(name: string, mark: string, run: string): boolean {
  return mark === run || name === `COO ${run}`;
}
