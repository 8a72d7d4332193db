import type { UndoRuns } from "../host/client/laterMembers";
import type { Theme } from "./themes";

/** A function as the add-in associates it with its id. */
export type CellFunction = (...cells: unknown[]) => unknown;

/** What the page gives the stand-in for office.js in the pane's frame; the frame finds it as `parent.workbench`. */
export interface WorkbenchOfPane {
  /** Answers a request of the Excel client: JSON in, JSON out. */
  execute(request: string): Promise<string>;
  readonly undoRuns: UndoRuns;
  /** The workbook as it is now, as an .xlsx file. */
  file(): Promise<Uint8Array>;
  theme(): Theme;
  /** The pane's functions, to be calculated in the cells. */
  associate(id: string, run: CellFunction): void;
  showPane(): void;
  hidePane(): void;
  /** Tells when the pane is shown or hidden; the answer ends that. */
  onVisibility(heard: (shown: boolean) => void): () => void;
  /** F6 in the pane's frame, which the page itself does not hear. */
  leavePane(event: KeyboardEvent): void;
  /** What the cells of a sheet hold now, for those who check the page from outside. */
  readCells(sheet: string, address: string): unknown[][];
}

/** What the stand-in gives the page, as `contentWindow.paneOfWorkbench`. */
export interface PaneOfWorkbench {
  /** Runs what the add-in associated with a ribbon button; rejects where there is nothing. */
  runCommand(name: string): Promise<void>;
  /** Tells the pane that the look has changed. */
  themeChanged(): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchOfPane;
    paneOfWorkbench?: PaneOfWorkbench;
  }
}
