import { freeRiskNames } from "../../../src/trackers/risk/riskNames";
import { gatherRisks, idsOf, riskLines } from "../../../src/trackers/risk/risks";
import { riskQuestions } from "../../../src/trackers/risk/riskQuestions";
import { riskList } from "./riskList";

const header = ["Risk ID", "Risk", "Likelihood", "Impact"];

test("rows that are numbered and say nothing are no risks", () => {
  const read = riskList([header, ["R1", "Fire", 1, 2], ["R2", "Flood", 2, 3], ["R3", "", "", ""], ["R4", "", "", ""]]);
  expect(riskLines(read)).toEqual([1, 2]);
});

test("the source's ids count as long as they tell its risks apart", () => {
  expect(idsOf(riskList([header, ["R1", "Fire", 1, 2], ["R2", "Flood", 2, 3]]))).toBe("source");
  expect(idsOf(riskList([header, ["R1", "Fire", 1, 2], ["r1", "Flood", 2, 3]]))).toBe("made");
  expect(idsOf(riskList([header, ["R1", "Fire", 1, 2], ["", "Flood", 2, 3]]))).toBe("made");
  expect(idsOf(riskList([header, ["R*", "Fire", 1, 2], ["R2", "Flood", 2, 3]]))).toBe("made");
});

test("made ids stay with their risks, whatever comes and goes", () => {
  const [, ...columns] = header;
  const first = gatherRisks(riskList([columns, ["Fire", 1, 2], ["Flood", 2, 3], ["Theft", 2, 2]]));
  expect(first.map(({ id }) => id)).toEqual(["R-001", "R-002", "R-003"]);
  const later = gatherRisks(riskList([columns, ["Strike", 2, 2], ["theft", 2, 2], ["Fire", 1, 2]]), first);
  expect(later.map(({ id, title, line }) => [id, title, line])).toEqual([
    ["R-001", "Fire", 3],
    ["R-002", "Flood", null],
    ["R-003", "theft", 2],
    ["R-004", "Strike", 1],
  ]);
});

test("risks of one title are told apart by their place", () => {
  const risks = gatherRisks(
    riskList([
      ["Risk", "Likelihood", "Impact"],
      ["Fire", 1, 2],
      ["Fire", 2, 3],
      ["Flood", 1, 1],
    ]),
  );
  expect(risks.map(({ finding }) => finding)).toEqual(["place", "place", "title"]);
});

test("a list without ratings is in doubt, and one with a score is not", () => {
  const ask = (heads: string[]) => riskQuestions(riskList([heads, ["Fire", 1], ["Flood", 4]])).map(({ id }) => id);
  expect(ask(["Risk", "Owner"])).toEqual(["likelihood", "impact"]);
  expect(ask(["Risk", "Risk score"])).toEqual([]);
});

test("names that are taken get the next number, all of them", () => {
  const names = freeRiskNames({ sheets: ["RISKS"], names: [], tables: ["Risk2Table"] });
  expect(names).toMatchObject({
    table: "Risks (3)",
    lead: "Risk heat map (3)",
    tableName: "Risk3Table",
    prefix: "Risk3",
  });
});
