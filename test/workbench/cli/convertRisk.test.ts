import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertArguments } from "../../../src/workbench/cli/convertArguments";
import type { Conversion } from "../../../src/workbench/trackers/conversion";
import type { RiskReport } from "../../../src/workbench/trackers/riskReport";
import { convertFile } from "../../../src/workbench/trackers/convertFile";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { riskFiles } from "./riskFiles";

const folder = mkdtempSync(path.join(tmpdir(), "convert-risk-"));

function convert(name: keyof typeof riskFiles, ...more: string[]) {
  const place = path.join(folder, `${name}.csv`);
  writeFileSync(place, riskFiles[name]);
  return convertFile(convertArguments(["risk", place, ...more])) as Promise<Conversion<RiskReport>>;
}

describe("a file with a list of risks", () => {
  it("becomes a workbook with its source and its register, whose figures agree", async () => {
    const { source, figures, reconciled, cost, questions, file } = await convert("money");
    expect(questions).toEqual([]);
    expect(source?.columns).toMatchObject({
      likelihood: { letter: "E" },
      impact: { letter: "F" },
      low: { letter: "H" },
    });
    expect(figures).toMatchObject({ risks: 5, open: 4, rated: 5, flagged: 2, emv: 23625 });
    expect(figures?.top5.map(({ id, p, i, score }) => [id, p, i, score])).toEqual([
      ["A1", 4, 5, 20],
      ["A3", 3, 3, 9],
      ["A2", 2, 4, 8],
      ["A5", 1, 5, 5],
    ]);
    expect(reconciled?.differ).toEqual([]);
    // Three to read and write, and one for what is printed.
    expect(cost?.syncs).toBeLessThanOrEqual(4);
    const names = openBytes("out.xlsx", file!).sheets.map(({ name }) => name);
    expect(names).toEqual(["money", "Risk heat map", "Risks", "Risk settings", "Risk tracker register"]);
  });

  const rated = (figures: RiskReport | null) => figures?.top5.map(({ title, p, i, score }) => [title, p, i, score]);

  it("reads percentages and money, which come to steps of the matrix and to an expected value", async () => {
    const { figures, reconciled } = await convert("percentAndMoney");
    expect(reconciled?.differ).toEqual([]);
    // 5 % · 500,000 + 30 % · 80,000 + 60 % · (10,000 + 50,000) ÷ 2 + 15 % · 250,000
    expect(figures?.emv).toBeCloseTo(104500, 6);
    expect(rated(figures)?.[0]).toEqual(["Theft", 4, 2, 8]);
  });

  it.each([
    [
      "five",
      [
        ["Fire", 5, 4, 20],
        ["Flood", 2, 5, 10],
        ["Theft", 1, 1, 1],
      ],
    ],
    [
      "letters",
      [
        ["Fire", 3, 2, 6],
        ["Flood", 1, 3, 3],
        ["Theft", 2, 1, 2],
      ],
    ],
  ] as const)("reads a list of %s", async (name, expected) => {
    const { figures, reconciled } = await convert(name);
    expect(reconciled?.differ).toEqual([]);
    expect(rated(figures)).toEqual(expected);
  });

  it("rates risks by probability and money where it has nothing else", async () => {
    const { figures, reconciled, questions } = await convert("percentNumbers");
    expect(questions).toEqual([]);
    expect(reconciled?.differ).toEqual([]);
    // 5 % · 500,000 + 30 % · 80,000 + 60 % · 30,000
    expect(figures?.emv).toBeCloseTo(67000, 6);
    expect(rated(figures)).toEqual([
      ["Theft", 4, 2, 8],
      ["Flood", 2, 3, 6],
      ["Fire", 1, 5, 5],
    ]);
  });

  it("reads ranges of money, also those with one end", async () => {
    const { figures, reconciled } = await convert("moneyRanges");
    expect(reconciled?.differ).toEqual([]);
    expect(rated(figures)).toEqual([
      ["Fire", 2, 5, 10],
      ["Flood", 3, 3, 9],
      ["Strike", 1, 5, 5],
      ["Fraud", 5, 1, 5],
      ["Theft", 4, 1, 4],
    ]);
  });

  it("reads ratings that are ticked in one of several columns, whichever way these run", async () => {
    const { figures, reconciled } = await convert("ticks");
    expect(reconciled?.differ).toEqual([]);
    expect(figures).toMatchObject({ risks: 4, rated: 3 });
    expect(rated(figures)).toEqual([
      ["Fire", 2, 3, 6],
      ["Flood", 5, 1, 5],
      ["Strike", 1, 2, 2],
    ]);
  });

  it("reads words, numbers beside words, and leaves what it does not know unrated", async () => {
    const { figures, reconciled } = await convert("words");
    expect(reconciled?.differ).toEqual([]);
    expect(figures).toMatchObject({ risks: 5, rated: 4 });
    expect(rated(figures)).toEqual([
      ["Theft", 3, 4, 12],
      ["Flood *", 5, 2, 10],
      ["Theft", 2, 4, 8],
      ["Fire", 1, 5, 5],
    ]);
  });

  it("takes low, medium and high for a scale of three, which stands in the middle of the matrix", async () => {
    const { figures, reconciled } = await convert("lowMediumHigh");
    expect(reconciled?.differ).toEqual([]);
    expect(figures?.top5.map(({ p, i, score, level }) => [p, i, score, level])).toEqual([
      [3, 3, 9, "High"],
      [2, 2, 4, "Medium"],
      [1, 1, 1, "Low"],
    ]);
  });

  it("takes a scale of ten two ratings a step", async () => {
    const { figures, reconciled } = await convert("ten");
    expect(reconciled?.differ).toEqual([]);
    expect(figures?.top5.map(({ score, level }) => [score, level])).toEqual([
      [90, "Extreme"],
      [14, "Medium"],
    ]);
  });

  it("takes the source's own scores where there is nothing else", async () => {
    const { figures, reconciled } = await convert("scores");
    expect(reconciled?.differ).toEqual([]);
    expect(figures?.top5.map(({ id, score, level }) => [id, score, level])).toEqual([
      ["1", 25, "Extreme"],
      ["3", 12, "High"],
      ["2", 4, "Low"],
    ]);
  });

  it("without ratings asks for them, and takes the answer", async () => {
    const asked = await convert("unnamed");
    expect(asked.file).toBeNull();
    expect(asked.questions.map(({ id }) => id)).toEqual(["likelihood", "impact"]);
    const settled = await convert("unnamed", "--set", "likelihood=B", "--set", "impact=C");
    expect(settled.reconciled?.differ).toEqual([]);
    expect(rated(settled.figures)?.[0]).toEqual(["Flood", 4, 5, 20]);
  });
});
