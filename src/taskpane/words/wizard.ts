import type { ExclusionReason, Role, SourceFigure } from "../../sheets/source";
import type { ForecastMethod } from "../../trackers/budget/options";
import type { JoinMatch, JoinRole } from "../../trackers/joined/join";
import { count } from "./common";

export const roleNames: Record<Role, string> = {
  category: "Category",
  department: "Department",
  period: "Period",
  type: "Type",
  plan: "Plan",
  actual: "Actual",
  forecast: "Forecast",
  note: "Note",
};

const reasons: Record<ExclusionReason, string> = {
  total: "total",
  subtotal: "subtotal",
  blank: "blank",
  section: "section heading",
  header: "repeated header",
  note: "note",
};

const methods: Record<ForecastMethod, string> = {
  plan: "Actual plus the plan that is left",
  runrate: "Run rate of the actuals",
  phased: "Year’s plan at the pace so far",
};

/** What the wizard of the budget tracker says. */
export const wizard = {
  title: "Budget tracker",
  sheet: {
    step: "Sheet",
    label: "Sheet with the budget",
    hidden: (name: string) => `${name} (hidden)`,
    reading: (name: string) => `Reading ${name}`,
    preview: (name: string) => `First rows of ${name}`,
    summary: (headerRow: number, lines: number) => `Header in row ${headerRow} · ${count(lines, "line")}`,
    leftOut: (rows: number) => `${count(rows, "row")} left out`,
    leftOutRow: (row: number, reason: ExclusionReason) => `Row ${row}, left out: ${reasons[reason]}`,
    pointAt: "Struck-through rows are not counted. Point at one to see why.",
    totalAgrees: (row: number) => `The sheet’s own total in row ${row} agrees with the lines.`,
    totalDiffers: (row: number, figure: SourceFigure, stated: string, lines: string) =>
      `The sheet’s own total in row ${row} says ${stated} for ${figure}; the lines come to ${lines}. The lines count.`,
    none: "Every row below the header counts.",
    more: (rows: number) => `and ${count(rows, "more row", "more rows")}`,
    changeHeader: "Not the right header row?",
    headerRow: "Header row",
    headerOption: (row: number, text: string) => `Row ${row}${text && `: ${text}`}`,
    noLines: {
      what: "No budget lines found in this sheet.",
      why: "Below a header row there should be one line a row, with an amount in it.",
      next: "Choose another sheet, or set the header row.",
    },
    noSheets: {
      what: "There is nothing to read yet.",
      why: "Every sheet of this workbook is empty or belongs to a tracker.",
      next: "Put your budget on a sheet of its own, then come back.",
    },
  },
  join: {
    offer: (figure: "plan" | "actual", sheet: string) =>
      figure === "actual" ? `The actuals may be on the sheet "${sheet}".` : `The plan may be on the sheet "${sheet}".`,
    match: ({ both, onlyPlan, onlyActual }: JoinMatch) =>
      `${count(both, "line")} on both sheets, ${onlyPlan} only planned, ${onlyActual} only with actuals.`,
    by: (shared: readonly JoinRole[]) => `Joined by ${shared.map((role) => roleNames[role].toLowerCase()).join(", ")}.`,
    button: "Join the two sheets",
    done: "The two sheets are joined.",
    joined: (plan: string, actual: string) => `Plan from "${plan}", actual from "${actual}"`,
    takeBack: "Take the join back",
  },
  columns: {
    step: "Columns",
    questions: (open: number) => `${count(open, "question")} first`,
    answered: "Answer noted.",
    option: (letter: string, header: string) => `${letter}: ${header || "no header"}`,
    none: "Not in this sheet",
    rowsThatSay: (letter: string, said: string[]) => `Rows where column ${letter} says ${said.join(" or ")}`,
    periodsAcross: (periods: number, first: string, last: string) => `${count(periods, "column")}, ${first} to ${last}`,
    allLines: { expense: "All lines are expense", revenue: "All lines are revenue" },
    example: "e.g.",
    whyRole: (role: string) => `Why ${role}?`,
    sure: ["Unsure", "Likely", "Sure"],
    chosen: "Your choice",
    undo: "Undo my choices",
    remembered: "A sheet with these headings was built before; its choices are remembered.",
    forget: "Forget them",
    more: (roles: string) => `Not found: ${roles}`,
    text: (letter: string, rows: number, lines: number, cells: string) =>
      `Column ${letter} holds text in ${rows} of ${count(lines, "row")} (${cells}). They are left out.`,
    textNumbers: (letter: string, rows: number, cells: string) =>
      `In column ${letter}, ${count(rows, "number")} ${rows === 1 ? "stands" : "stand"} as text (${cells}). They count as numbers.`,
    show: "Show them",
  },
  options: {
    step: "Options",
    summary: (tolerance: string, method: ForecastMethod, plain: boolean) =>
      `On plan within ${tolerance} · ${methods[method]} · ${plain ? "Plain Excel" : "COO functions"}`,
    title: "Title",
    tolerance: "On plan within",
    toleranceHint: "Percent of plan, up or down",
    toleranceError: "A number from 0 to 100.",
    forecast: "Full-year forecast",
    methods,
    formulas: "Formulas in the cells",
    kinds: { plain: "Plain Excel – opens everywhere", coo: "COO functions – easier to read" },
  },
  headline: {
    step: "Headline figures",
    waiting: "The figures appear when the questions are answered.",
  },
  build: {
    build: "Build tracker",
    building: "Building the tracker",
    locked: (why: string) => why,
    openQuestions: (open: number) => `Answer ${count(open, "question")} above first.`,
    showQuestion: "Go to the question",
    noPlan: "Choose the column that holds the plan.",
    noLines: "No budget lines to track in this sheet.",
    noData: "There is no data yet: the sheet has headings only.",
    reading: "The sheet is being read.",
    fixOptions: "Correct the options first.",
    readingWorkbook: "Reading the workbook",
  },
} as const;
