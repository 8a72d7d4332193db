import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertArguments } from "../../../src/workbench/cli/convertArguments";
import type { Conversion } from "../../../src/workbench/trackers/conversion";
import type { KpiReport } from "../../../src/workbench/trackers/kpiReport";
import { convertFile } from "../../../src/workbench/trackers/convertFile";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { kpiFiles } from "./kpiFiles";

const folder = mkdtempSync(path.join(tmpdir(), "convert-kpi-"));

async function convert(name: keyof typeof kpiFiles, ...more: string[]) {
  const place = path.join(folder, `${name}.csv`);
  writeFileSync(place, kpiFiles[name]);
  const done = (await convertFile(convertArguments(["kpi", place, ...more]))) as Conversion<KpiReport>;
  if (done.reconciled) expect(done.reconciled.differ).toEqual([]);
  return done;
}

/** What the table says of each KPI, by the heads of its columns. */
function tableOf(file: Uint8Array | null): Record<string, unknown>[] {
  const sheet = openBytes("out.xlsx", file!).sheets.find(({ name }) => name === "KPIs")!;
  const row = (at: number) => [...sheet.cells.get(at)!].map(([column, cell]) => [column, cell.value ?? ""] as const);
  const heads = new Map(row(3));
  return [...sheet.cells.keys()]
    .filter((at) => at > 3)
    .map((at) => Object.fromEntries(row(at).map(([column, value]) => [String(heads.get(column)), value])))
    .filter(({ KPI }) => KPI);
}

describe("a file with a list of KPIs", () => {
  it("becomes a workbook with its source and its scorecard, whose figures agree", async () => {
    const { questions, figures, cost, file } = await convert("list");
    expect(questions).toEqual([]);
    expect(figures).toMatchObject({ kpis: 5, measured: 5, flagged: 0 });
    // Three to read and write, and one for what is printed.
    expect(cost?.syncs).toBeLessThanOrEqual(4);
    const names = openBytes("out.xlsx", file!).sheets.map(({ name }) => name);
    expect(names).toEqual(["list", "KPI scorecard", "KPIs", "KPI settings", "KPI tracker register"]);
    expect(
      tableOf(file).map(({ KPI, RAG, Trend, Attainment }) => [KPI, RAG, Trend, Number(Number(Attainment).toFixed(4))]),
    ).toEqual([
      ["On-time delivery", "◆ Amber", "▼ Worse", 0.9684],
      ["Complaints", "■ Red", "▼ Worse", 0.8],
      ["Scrap rate", "● Green", "▲ Better", 1.3333],
      ["Training days", "■ Red", "▼ Worse", 0.6],
      ["Margin", "● Green", "▲ Better", 1],
    ]);
  });

  it("reads targets in words, ranges, footnotes and money, and flags texts that say no number", async () => {
    const { figures, file } = await convert("texts");
    // "8" and the other figures are numbers; five targets and the actual with a footnote are words.
    expect(figures).toMatchObject({ kpis: 8, measured: 6, fromWords: 5 });
    const found = tableOf(file).map((row) => [
      row.KPI,
      row.Direction,
      row.Target,
      row.Actual,
      row.RAG,
      row.Flags ?? "",
    ]);
    expect(found).toEqual([
      ["Budget variance", "lower", 10, 8, "● Green", ""],
      ["Staffing", "range", 95, 96.5, "● Green", ""],
      ["Temperature", "range", 18, 23, "◆ Amber", ""],
      ["Deviation", "range", -5.2, 4.9, "● Green", ""],
      ["Survey", "higher", "", 7, "", "No target: No target"],
      ["Launch", "higher", 3, "", "", "No actual: Pending"],
      ["Calls", "higher", 90, 119, "● Green", ""],
      ["Revenue", "higher", 15200000, 14440000, "◆ Amber", ""],
    ]);
  });

  it("reads no figure of a row whose cells stand a column away, and says so", async () => {
    const { figures, file } = await convert("shifted");
    expect(figures).toMatchObject({ kpis: 5, measured: 3, fromWords: 0, overall: { scored: 3, green: 1 } });
    const shifted = "Row seems shifted by a column: its cells are not read";
    expect(
      tableOf(file).map((row) => [row.KPI, row.Unit ?? "", row.Target ?? "", row.Score ?? "", row.Flags ?? ""]),
    ).toEqual([
      ["Yield", "Tons", 3, expect.any(Number), ""],
      ["People trained", "Number", 100, 10, ""],
      ["Output", "", "", "", shifted],
      ["Roads", "", "", "", shifted],
      ["Schools", "Number", 10, expect.any(Number), ""],
    ]);
  });

  it("says the same of percentages written as 12 and as 0.12, and flags a sheet that mixes both", async () => {
    const said = async (name: keyof typeof kpiFiles) =>
      tableOf((await convert(name)).file).map(({ Attainment, RAG, Score }) => [
        Number(Number(Attainment).toFixed(9)),
        RAG,
        Number(Number(Score).toFixed(9)),
      ]);
    expect(await said("percentAs12")).toEqual(await said("percentAs012"));
    const flags = tableOf((await convert("percentMixed")).file).map(({ KPI, Target, Flags }) => [KPI, Target, Flags]);
    expect(flags).toEqual([
      ["Margin", 0.12, "Target or actual may lack a percent sign"],
      ["Growth", 0.05, "Target or actual may lack a percent sign"],
    ]);
  });

  it("weighs the scores that are there, says how much they cover, and flags weights that are missing", async () => {
    const { figures, file } = await convert("weights");
    const [one, two] = figures!.perspectives;
    // A is at its target, which scores two thirds of ten; D is beyond it and stops at ten.
    expect(one).toMatchObject({ label: "One", scored: 1, weight: 0.8 });
    expect(one.score).toBeCloseTo(20 / 3, 12);
    expect(one.coverage).toBeCloseTo(0.5 / 0.8, 12);
    expect(two).toMatchObject({ label: "Two", scored: 2, weight: 0.2, coverage: 1 });
    expect(two.score).toBeCloseTo(10, 12);
    expect(figures!.overall.score).toBeCloseTo((0.8 * (20 / 3) + 0.2 * 10) / 1, 12);
    expect(tableOf(file).map(({ Flags }) => Flags ?? "")).toEqual(["", "No actual", "No weight", ""]);
  });

  it("takes the headings above KPIs for their perspectives", async () => {
    const { figures, file } = await convert("sections");
    expect(tableOf(file).map(({ KPI, Perspective }) => [KPI, Perspective])).toEqual([
      ["Margin", "Financial"],
      ["Cash conversion", "Financial"],
      ["On-time delivery", "Customer"],
    ]);
    expect(figures!.perspectives.map(({ label, kpis }) => [label, kpis])).toEqual([
      ["Financial", 2],
      ["Customer", 1],
    ]);
  });

  it("shows the way from the overall score to each KPI, with the share of each", async () => {
    const { figures, file } = await convert("list");
    const sheet = openBytes("out.xlsx", file!).sheets.find(({ name }) => name === "KPI scorecard")!;
    const rows = [...sheet.cells.values()].map((row) => [...row.values()].map(({ value }) => value));
    const start = rows.findIndex(([first]) => first === "From the overall score to each KPI") + 2;
    const tree = rows
      .slice(start)
      .filter(([label]) => label)
      .map(([label, weight, share]) => [label, weight, share]);
    // Weights 3, 2, 1, 1 and 4 make 11; on-time delivery has three fifths of what its perspective counts.
    expect(tree.slice(0, 3)).toEqual([
      ["Customer", 5, expect.closeTo(5 / 11, 9)],
      ["      On-time delivery", 3, expect.closeTo(3 / 11, 9)],
      ["      Complaints", 2, expect.closeTo(2 / 11, 9)],
    ]);
    expect(tree.map(([label]) => label).slice(3)).toEqual([
      "Process",
      "      Scrap rate",
      "People",
      "      Training days",
      "Finance",
      "      Margin",
    ]);
    expect(figures!.perspectives.map(({ share }) => share)).toEqual([5 / 11, 1 / 11, 1 / 11, 4 / 11]);
  });

  it("takes the share that a sheet states where it has neither target nor actual", async () => {
    const { figures, file, questions } = await convert("shares");
    expect(questions).toEqual([]);
    expect(figures).toMatchObject({ kpis: 3, measured: 0 });
    expect(tableOf(file).map(({ Attainment, RAG }) => [Attainment, RAG])).toEqual([
      [0.75, "■ Red"],
      [0.9, "◆ Amber"],
      [1, "● Green"],
    ]);
  });

  it("takes the latest month of a history, and tells signal from noise", async () => {
    const { figures, file } = await convert("across", "--set", "direction=words");
    const found = tableOf(file).map((row) => [row.KPI, row.Actual, row.Previous, row.RAG, row.Signal]);
    expect(found).toEqual([
      ["Output", 100, 99, "● Green", "Within normal variation"],
      ["Defects", 15, 6, "■ Red", "Signal: worse"],
      ["Service", 91, 90, "● Green", "Within normal variation"],
      ["Training", 4, 3, "■ Red", "Within normal variation"],
    ]);
    expect(figures?.lookHere.map(({ name, reason }) => [name, reason])).toEqual([
      ["Training", "Red, but within normal variation: change the process, not the month"],
      ["Defects", "Red"],
    ]);
    expect(figures?.signals).toEqual({ "Within normal variation": 3, "Signal: worse": 1 });
  });

  it("takes each column of a log for a KPI, and its last entry for the actual", async () => {
    const { figures, file } = await convert("down");
    expect(figures).toMatchObject({ kpis: 3, measured: 0 });
    expect(tableOf(file).map(({ KPI, Actual, Previous, Trend }) => [KPI, Actual, Previous, Trend])).toEqual([
      ["Open", 7, 6, "▲ Better"],
      ["New", 65, 94, "▼ Worse"],
      ["Closed", 60, 41, "▲ Better"],
    ]);
  });

  it("gathers a list with a row for each KPI and month in time order, whatever the order of its rows", async () => {
    const { figures, file, questions } = await convert("long");
    expect(questions).toEqual([]);
    expect(figures).toMatchObject({ kpis: 2, measured: 2, flagged: 0 });
    const found = tableOf(file).map((row) => [row.KPI, row.Perspective, row.Target, row.Actual, row.Previous, row.RAG]);
    // April has a target and no figure yet: March says how things stand.
    expect(found).toEqual([
      ["Output", "Process", 100, 99, 101, "◆ Amber"],
      ["Defects", "Customer", 6, 7, 5, "■ Red"],
    ]);
  });

  it("takes what such a list says only in some rows from the latest that says it, and names rows that it does not use", async () => {
    const asked = await convert("longWeeks");
    expect(asked.questions).toMatchObject([
      { id: "doubled", text: expect.stringContaining('"Defects" for Week 3 in rows 5 and 11') as string },
    ]);
    const { file } = await convert("longWeeks", "--set", "doubled=last");
    const found = tableOf(file).map((row) =>
      ["KPI", "Owner", "Direction", "Target", "Actual", "Previous", "Weight", "Signal", "Rows not used", "Flags"].map(
        (head) => row[head] ?? "",
      ),
    );
    const unused = "Some rows are not used";
    const ofOutput = "Row 8: no number; Row 9: no period that can be read";
    expect(found).toEqual([
      ["Output", "Plant", "higher", 100, 99, 101, 2, "", ofOutput, unused],
      [
        "Defects",
        "Quality",
        "lower",
        6,
        5,
        7,
        1,
        "Within normal variation",
        "Row 5: Week 3 stands again in row 11",
        unused,
      ],
      ["Service", "Desk", "higher", 90, "", "", 1, "", "", "No actual"],
    ]);
    const each = await convert("longWeeks", "--set", "doubled=each", "--set", "direction=higher");
    expect(each.figures?.kpis).toBe(16);
  });

  it("asks which way is good where a name sounds like less is better, and takes the answer", async () => {
    const asked = await convert("lower");
    expect(asked.file).toBeNull();
    expect(asked.questions.map(({ id }) => id)).toEqual(["direction"]);
    const directions = async (answer: string) =>
      tableOf((await convert("lower", "--set", `direction=${answer}`)).file).map(({ Direction }) => Direction);
    expect(await directions("words")).toEqual(["lower", "higher"]);
    expect(await directions("higher")).toEqual(["higher", "higher"]);
  });

  it("asks for columns that it does not find, and takes the answers", async () => {
    const asked = await convert("unnamed");
    expect(asked.questions.map(({ id }) => id)).toContain("actual");
    const settled = await convert("unnamed", "--set", "name=A", "--set", "target=B", "--set", "actual=C");
    expect(settled.figures).toMatchObject({ kpis: 2, measured: 2 });
  });
});
