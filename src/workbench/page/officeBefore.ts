import { documentOver } from "../host/client/officeDocument";
import { createOffice, type OfficeParts } from "../host/client/officeObject";
import type { WorkbenchOfPane } from "./paneContract";

/**
 * First of three scripts that stand for office.js in the pane's frame: what the Excel client needs to find when it loads.
 * The client comes next, `officeAfter` last.
 */
const workbench = workbenchAround();
const parts = createOffice();
const context = parts.office.context;
Object.defineProperty(context, "officeTheme", { get: () => workbench.theme().office });
context.document = documentOver(() => workbench.file());
type VisibilityChange = Parameters<typeof Office.addin.onVisibilityModeChanged>[0];
parts.office.addin = {
  showAsTaskpane: async () => workbench.showPane(),
  hide: async () => workbench.hidePane(),
  onVisibilityModeChanged: async (heard: VisibilityChange) => {
    const stop = workbench.onVisibility((shown) =>
      heard({ visibilityMode: (shown ? "Taskpane" : "Hidden") as Office.VisibilityMode }),
    );
    return async () => stop();
  },
};

Object.assign(window, {
  Office: parts.office,
  OSF: {},
  Microsoft: { Office: { WebExtension: {} } },
  officeParts: parts,
});

// As office.js leaves them to an add-in.
Object.assign(window.history, { pushState: null, replaceState: null });
Object.assign(window, { alert: undefined, confirm: undefined, prompt: undefined });

declare global {
  interface Window {
    /** Carries the stand-in's parts over the loading of the Excel client. */
    officeParts?: OfficeParts;
  }
}

function workbenchAround(): WorkbenchOfPane {
  const found = (window.parent as Window).workbench;
  if (!found) throw new Error("The pane's page needs the workbench around it: open the workbench's own address.");
  return found;
}
