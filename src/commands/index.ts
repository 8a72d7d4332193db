/**
 * The last script of the shared runtime's page. The functions of the cells are associated by then; what the ribbon
 * runs comes next, and only after that the pane, as a chunk of its own.
 */
import { ribbon } from "./ribbon";
import { startPane } from "./startPane";

for (const [name, run] of Object.entries(ribbon)) Office.actions.associate(name, run);

void Office.onReady(startPane);
