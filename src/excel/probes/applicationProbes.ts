import { codeOf, reply } from "./asking";
import type { Probe } from "./probe";

const area = "The application";

const timers = 5;

/** Settings, times and what this Excel says of itself. */
export const applicationProbes: readonly Probe[] = [
  {
    id: "app-calculation",
    area,
    asks: "How the workbook calculates can be read",
    expected: ["Automatic", "AutomaticExceptTables", "Manual"],
    async run(room) {
      const application = room.context.application.load("calculationMode");
      await room.context.sync();
      return application.calculationMode;
    },
  },
  {
    id: "app-culture",
    area,
    asks: "Decimal sign, thousands sign and order of dates can be read",
    expected: ["yes"],
    async run(room) {
      const { numberFormat, datetimeFormat } = room.context.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      datetimeFormat.load("shortDatePattern");
      await room.context.sync();
      const { numberDecimalSeparator: decimal, numberGroupSeparator: thousands } = numberFormat;
      const pattern = datetimeFormat.shortDatePattern;
      const known = decimal !== "" && decimal !== thousands && /d/i.test(pattern) && /m/i.test(pattern);
      return `${known ? "yes" : "no"} (${decimal} ${thousands} ${pattern})`;
    },
  },
  {
    id: "app-protection",
    area,
    asks: "Whether the workbook may be changed can be read",
    expected: ["yes"],
    async run(room) {
      const workbook = room.context.workbook.load("readOnly");
      workbook.protection.load("protected");
      await room.context.sync();
      return typeof workbook.readOnly === "boolean" && typeof workbook.protection.protected === "boolean"
        ? "yes"
        : "no";
    },
  },
  {
    id: "app-cell-edit",
    area,
    asks: "Waiting until a cell is no longer edited is understood",
    expected: ["accepted"],
    async run() {
      try {
        await Excel.run({ delayForCellEdit: true }, async (context) => {
          context.workbook.worksheets.getActiveWorksheet().load("id");
          await context.sync();
        });
        return "accepted";
      } catch (reason) {
        return `refused (${codeOf(reason)})`;
      }
    },
  },
  {
    id: "app-undo-group",
    area,
    asks: "One undo step for a batch that deletes a sheet is refused",
    expected: ["refused (UndoNotSupported)"],
    needs: "1.20",
    async run(room) {
      const other = (await room.addSheet()).load("id");
      await room.context.sync();
      const { id } = other;
      try {
        // eslint-disable-next-line no-restricted-syntax -- this asks Excel what the rule takes for granted
        await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
          const sheet = context.workbook.worksheets.getItem(id);
          sheet.getRange("A1").values = [[1]];
          sheet.delete();
          await context.sync();
        });
        return "accepted";
      } catch (reason) {
        return `refused (${codeOf(reason)})`;
      }
    },
  },
  {
    id: "app-round-trip",
    area,
    asks: "A round trip to Excel takes its time",
    expected: ["under 5,000 ms"],
    fits: (seen) => Number.parseFloat(seen) < 5_000,
    async run(room) {
      const start = performance.now();
      await reply(room.context, () => room.range("A1").load("values"));
      return `${Math.round(performance.now() - start)} ms`;
    },
  },
  {
    id: "app-timers",
    area,
    asks: "A timer of 0 ms is not slowed down while the pane is in view",
    expected: ["under 500 ms"],
    fits: (seen) => Number.parseFloat(seen) < 500,
    async run() {
      const start = performance.now();
      await Array.from({ length: timers }).reduce<Promise<void>>(
        (before) => before.then(() => new Promise((resolve) => setTimeout(resolve, 0))),
        Promise.resolve(),
      );
      return `${Math.round((performance.now() - start) / timers)} ms`;
    },
  },
  {
    id: "app-runtime",
    area,
    asks: "Cells, ribbon and pane share one page, and the functions are there",
    expected: ["yes, yes"],
    async run() {
      const { requirements } = Office.context;
      const has = (set: string, version: string) => (requirements.isSetSupported(set, version) ? "yes" : "no");
      return `${has("SharedRuntime", "1.1")}, ${has("CustomFunctionsRuntime", "1.3")}`;
    },
  },
];
