import { associateInto, type FunctionTable } from "../host/client/customFunctions";
import { addLaterMembers } from "../host/client/laterMembers";
import { richApiOver } from "../host/client/richApi";

/** Last of three scripts that stand for office.js: connects the Excel client to the workbench's host. */
function connect(): void {
  const { workbench } = window.parent as Window;
  const parts = window.officeParts;
  if (!workbench || !parts) throw new Error("The stand-in for office.js was not loaded in its order.");

  // The client brings an Office and an OSF of its own; as with office.js, the page's Office is put back in its place.
  const { OSF } = window as unknown as { OSF: { DDA: { RichApi?: object } } };
  OSF.DDA.RichApi = { ...OSF.DDA.RichApi, executeRichApiRequestAsync: richApiOver(workbench) };
  addLaterMembers({ Excel, OfficeExtension }, workbench.undoRuns);
  const functions: FunctionTable = new Map();
  const handOver = (): void => {
    functions.forEach((run, id) => workbench.associate(id, run));
    functions.clear();
  };
  Object.assign(CustomFunctions, { associate: associateInto(functions, handOver) });
  Object.assign(window, { Office: parts.office });

  window.paneOfWorkbench = {
    runCommand: (name) =>
      new Promise((resolve, reject) => {
        const run = parts.actions.get(name);
        if (run) run({ source: { id: name }, completed: resolve });
        else reject(new Error(`The add-in associated nothing with "${name}".`));
      }),
    // Excel has no event for its theme: the pane looks again when it gets the focus.
    themeChanged: () => window.dispatchEvent(new Event("focus")),
  };
  document.addEventListener("keydown", workbench.leavePane, true);
  parts.ready();
}

connect();
