/** The parts of the client that its types keep to themselves. */
interface Inside {
  BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
  };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  Utility: { throwIfApiNotSupported(member: string, set: string, version: string, host: string): void };
}

interface Client {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** "It may be read more than once": what the client says of a property that holds an object. */
const READABLE = 4;

/** How the host hears of runs that ask for one undo step. */
export interface UndoRuns {
  enter(): void;
  leave(): void;
}

/**
 * Adds what the client on npm, which has grown no more since ExcelApi 1.17, lacks of later sets, so that what is guarded by a set runs too.
 * A note is read as a comment is: author, content, place. And lets the client hold every member against the claimed set, as an
 * Excel does that does not have it.
 */
export function addLaterMembers({ Excel: excel, OfficeExtension: extension }: Client, undo: UndoRuns): void {
  const { BatchApiHelper, CommonUtility, Utility } = extension as unknown as Inside;
  CommonUtility._doApiNotSupportedCheck = true;
  const needs = (member: string, version: string) =>
    Utility.throwIfApiNotSupported(member, "ExcelApi", version, "Excel");
  Object.defineProperty(excel.Workbook.prototype, "notes", {
    configurable: true,
    get(this: object) {
      needs("Workbook.notes", "1.18");
      return BatchApiHelper.createPropertyObject(excel.CommentCollection, this, "Notes", true, READABLE);
    },
  });
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  excel.run = async (...args: unknown[]) => {
    const [options] = args as [{ mergeUndoGroup?: boolean }];
    if (typeof options !== "object" || !options.mergeUndoGroup) return run(...args);
    needs("RunOptions.mergeUndoGroup", "1.20");
    undo.enter();
    try {
      return await run(...args);
    } finally {
      undo.leave();
    }
  };
}
