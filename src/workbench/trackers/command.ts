import type { Workbook } from "../../excel/readWorkbook";
import type { Grid } from "../../sheets/grid";
import { buildListOn, decideList, previewList } from "../../taskpane/actions/list/buildList";
import type { ChoicesOf, ListLook, ListTracker, ListTypes } from "../../taskpane/actions/list/listTracker";
import type { Reconciliation, TrackerView } from "../../taskpane/actions/types";
import type { ConvertArguments } from "../cli/convertArguments";
import type { Host } from "../host/host";
import type { Conversion, ConversionQuestion } from "./conversion";
import { chooseListSheet, convertList } from "./convertList";
import type { SourceReport } from "./sourceReport";

/** A tracker's headline in the words of reading cases. */
export type CaseFigures = Partial<Record<string, number | null>>;

/** A sheet read for a tracker, without building it. */
export interface CommandReading {
  source: SourceReport;
  questions: readonly ConversionQuestion[];
  /** The headline figures, once no question is open. */
  report(): unknown;
  caseFigures(): CaseFigures;
}

/** What the command line does with a kind of tracker. */
export interface TrackerCommand {
  /** What its file is called after the source's name. */
  ending: string;
  /** Fields that a reading case of this tracker has, and no other. */
  caseFields: readonly string[];
  /** Its amounts may be signed as a ledger signs them: `--signs`. */
  hasSigns?: true;
  /** The roles that people name in a sheet of it, where lists of what they see name such sheets. */
  judgedRoles?: readonly string[];
  /** The headline figures of a tracker of it that stands. */
  report(view: TrackerView): unknown;
  convert(host: Host, given: ConvertArguments): Promise<Conversion>;
  /** The sheet of the open file that it is built from where nobody named one. */
  chooseSheet(): Promise<string | ConversionQuestion>;
  read(grid: Grid, choices: Record<string, string>): CommandReading;
  build(workbook: Workbook, grid: Grid, choices: Record<string, string>): Promise<{ reconciliation: Reconciliation }>;
}

/** What is a tracker's own there, where it is built from a list. */
export interface CommandList<T extends ListTypes, Figures> {
  list: ListTracker<T>;
  ending: string;
  options(): T["options"];
  report(figures: T["view"]["figures"]): Figures;
  sourceReport(look: Pick<ListLook<T>, "read" | "rows">): SourceReport;
  caseFigures(report: Figures): CaseFigures;
  caseFields: readonly string[];
  judgedRoles?: readonly string[];
  /** Questions that do not keep a sheet from being such a list. */
  canWait?: readonly string[];
}

/** The commands of a tracker that is built from a list. */
export function listCommand<T extends ListTypes, Figures>(command: CommandList<T, Figures>): TrackerCommand {
  const { list, ending, caseFields, judgedRoles, options } = command;
  const decide = (grid: Grid, choices: Record<string, string>) => decideList(list, { grid }, choices as ChoicesOf<T>);
  return {
    ending,
    caseFields,
    judgedRoles,
    report: (view: T["view"]) => command.report(view.figures),
    convert: (host, given) => convertList(command, host, given),
    chooseSheet: () => chooseListSheet(list, command.canWait),
    read(grid, choices) {
      const look = decide(grid, choices);
      const report = () => command.report(previewList(list, look, options()).figures);
      return {
        source: command.sourceReport(look),
        questions: look.questions,
        report,
        caseFigures: () => command.caseFigures(report()),
      };
    },
    build: (workbook, grid, choices) => buildListOn(list, workbook, decide(grid, choices), options()),
  };
}
