import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { saveFromSpreadsheet } from "../files/saveFromSpreadsheet";
import { createHost } from "../host/host";
import { makeGridAccessible } from "./accessibleGrid";
import { CellFunctions, loadFunctionsMetadata } from "./cellFunctions";
import { ChartLayer } from "./charts/chartLayer";
import { chartsOnSheet } from "./charts/chartsOnSheet";
import { showCounts } from "./counters";
import { editTools } from "./editTools";
import { element } from "./element";
import { attempt } from "./message";
import { Pane } from "./pane";
import { leadAround } from "./pageRegions";
import { makePaneResizable } from "./paneWidth";
import { readCells } from "./readCells";
import { addInRibbon } from "./ribbon";
import { sampleWorkbook } from "./sampleWorkbook";
import { startSpreadsheet } from "./spreadsheet";
import { ThemeSwitch } from "./themeSwitch";
import { handOverCopy, offerFiles } from "./workbookFiles";
import "./page.css";

/** Puts the page together: the spreadsheet with the host over it, and the add-in's pane that talks to the host. */
async function startWorkbench(): Promise<void> {
  const grid = element("grid");
  const spreadsheet = startSpreadsheet(grid);
  spreadsheet.createWorkbook(sampleWorkbook());
  makeGridAccessible(grid);
  const host = createHost(spreadsheet);
  const charts = new ChartLayer(spreadsheet, element("charts"), grid, (sheetId) => chartsOnSheet(host.book, sheetId));
  host.events.on("chartsChanged", () => charts.redraw());

  const functions = new CellFunctions(spreadsheet, await loadFunctionsMetadata());
  const pane = new Pane(element("pane"), element("splitter"), element<HTMLIFrameElement>("pane-frame"));
  // As in Excel where a cell brought the page: the add-in runs, and nobody sees its pane.
  if (new URLSearchParams(window.location.search).has("closed")) pane.show(false);
  makePaneResizable(element("splitter"), element("pane"));
  element("close-pane").addEventListener("click", () => pane.show(false));
  const themes = new ThemeSwitch(element<HTMLSelectElement>("theme"), spreadsheet, () => pane.inside?.themeChanged());
  const count = (): void => showCounts(element("counters"), host.counts);
  const showWorkbook = (): void => {
    element("workbook-name").textContent = host.book.facade.getName();
    count();
  };
  showWorkbook();

  window.workbench = {
    execute: (request) => host.execute(request).finally(count),
    undoRuns: host.undoGroups,
    file: () => saveFromSpreadsheet(host),
    theme: () => themes.current,
    associate: (id, run) => functions.associate(id, run),
    showPane: () => pane.show(true),
    hidePane: () => pane.show(false),
    onVisibility: (heard) => pane.onVisibility(heard),
    leavePane: leadAround(pane),
    readCells: (sheet, address) => readCells(host.book, sheet, address),
  };
  host.events.on("workbookOpened", ({ bytes }) => handOverCopy(host.book.facade.getName(), bytes));
  offerFiles(spreadsheet, host, async () => {
    charts.redraw();
    showWorkbook();
    await pane.load("/taskpane.html");
  });
  const runCommand = (name: string): Promise<void> =>
    attempt(
      "The ribbon button",
      () => pane.inside?.runCommand(name) ?? Promise.reject(new Error("the pane is not ready")),
    );
  const groups = await addInRibbon({ showPane: () => pane.focus(), runCommand: (name) => void runCommand(name) });
  element("ribbon").append(...groups, editTools(spreadsheet));
  await pane.load("/taskpane.html");
  // Keys that come before the cells are drawn go nowhere.
  await host.book.injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  document.body.dataset.ready = "";
}

void attempt("Starting the workbench", startWorkbench);
