/**
 * The last script of the shared runtime's page. The functions of the cells are associated by then; what the ribbon
 * runs comes next, and only after that the pane, as a chunk of its own.
 */
import { ribbon } from "./ribbon";
import { startPane } from "./startPane";
import { whenShown } from "./whenShown";

for (const [name, run] of Object.entries(ribbon)) Office.actions.associate(name, run);

// Cells bring the page with the pane closed: until it is shown, nothing of it is loaded and nothing of the workbook read.
void Office.onReady().then(whenShown).then(startPane);
