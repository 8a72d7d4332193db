import { startSpreadsheet } from "./spreadsheet";
import { sampleWorkbook } from "./sampleWorkbook";
import { makePaneResizable } from "./paneWidth";
import { makeGridAccessible } from "./accessibleGrid";
import { ChartLayer } from "./charts/chartLayer";
import { editTools } from "./editTools";
import "./page.css";
const by = (id: string): HTMLElement => document.getElementById(id)!;
const api = startSpreadsheet(by("grid"));
api.createWorkbook(sampleWorkbook());
makePaneResizable(by("splitter"), by("pane"));
makeGridAccessible(by("grid"));
by("ribbon").append(editTools(api));
const cats = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const plan = [1.1, 1.0, 1.2, 1.1, 1.15, 1.3, 1.2, 1.1, 1.25, 1.3, 1.35, 1.4].map((x) => x * 1e6);
const bridge = ["Plan", "Production", "Logistics", "Sales", "Customer service", "IT", "Facilities", "Actual"];
new ChartLayer(api, by("charts"), by("grid"), () => [
  {
    left: 20,
    top: 120,
    width: 460,
    height: 280,
    chart: {
      title: "Operating expense, USD, Jan–Dec 2026",
      kind: "clusteredColumn",
      legend: true,
      categories: cats,
      series: [
        { name: "Plan", values: plan, line: false, fill: null, stroke: "#444" },
        {
          name: "Actual",
          values: plan.map((x, i) => (i < 10 ? x * (0.95 + (i % 4) * 0.04) : null)),
          line: false,
          fill: "#444444",
          stroke: null,
        },
      ],
    },
  },
  {
    left: 500,
    top: 120,
    width: 460,
    height: 280,
    chart: {
      title: "Bridge from plan to actual, USD, Jan–Oct 2026",
      kind: "stackedColumn",
      legend: false,
      categories: bridge,
      series: [
        { name: "foot", values: [0, 900, 950, 910, 800, 780, 790, 0], line: false, fill: null, stroke: null },
        {
          name: "total",
          values: [1000, null, null, null, null, null, null, 830],
          line: false,
          fill: "#444444",
          stroke: null,
        },
        {
          name: "Favorable",
          values: [null, 100, null, 40, 110, 20, null, null],
          line: false,
          fill: "#006782",
          stroke: null,
        },
        {
          name: "Unfavorable",
          values: [null, null, -0, null, null, null, 40, null].map((x) => x && Math.abs(x)),
          line: false,
          fill: "#b0400d",
          stroke: null,
        },
      ],
    },
  },
  {
    left: 20,
    top: 420,
    width: 460,
    height: 260,
    chart: {
      title: "Lines",
      kind: "line",
      legend: true,
      categories: cats,
      series: [
        { name: "Plan", values: plan, line: true, fill: null, stroke: "#888" },
        {
          name: "Actual",
          values: plan.map((x, i) => (i < 10 ? x * (0.95 + (i % 4) * 0.04) : null)),
          line: true,
          fill: null,
          stroke: "#0b5c5e",
        },
      ],
    },
  },
  {
    left: 500,
    top: 420,
    width: 460,
    height: 260,
    chart: {
      title: "Bars",
      kind: "clusteredBar",
      legend: true,
      categories: bridge,
      series: [
        {
          name: "Plan",
          values: plan.slice(0, 8).map((x, i) => (i == 3 ? -x : x)),
          line: false,
          fill: null,
          stroke: "#444",
        },
        { name: "Actual", values: plan.slice(1, 9), line: false, fill: "#444", stroke: null },
      ],
    },
  },
]).redraw();
(window as any).api = api;
