import { flagGroups } from "../../../src/trackers/risk/flagGroups";
import { heatCells } from "../../../src/trackers/risk/heatCells";
import { riskFigures } from "../../../src/trackers/risk/planRisk";
import { defaultRiskOptions } from "../../../src/trackers/risk/riskOptions";
import { supposeControl } from "../../../src/trackers/risk/supposeControl";
import { riskList } from "./riskList";

const header = [
  ...["Risk ID", "Risk", "Likelihood", "Impact", "Probability %", "Low impact", "Most likely impact", "High impact"],
  ...["Control effectiveness", "Owner", "Status"],
];
const list = [
  header,
  ["A1", "Supplier fails", 4, 5, 0.3, 10000, 40000, 120000, 0.4, "Purchasing", "Open"],
  ["A2", "Line stops", 2, 4, 0.1, 20000, 50000, 90000, "", "", "Open"],
  ["A3", "Key person leaves", 3, 3, "", 5000, 15000, 30000, "", "", "Open"],
  ["A4", "Currency falls", 5, 2, 0.5, 1000, 8000, 20000, 0.8, "Treasury", "Closed"],
];

const register = () => riskFigures(riskList(list), defaultRiskOptions);

describe("heatCells", () => {
  test("say of each cell its level, whether that is above the appetite, and its open risks", () => {
    const { figures, settings } = register();
    const before = heatCells(figures.risks, settings, "inherent");
    expect(before.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(before[3][4]).toEqual({ likelihood: 4, impact: 5, level: "Extreme", isAbove: true, risks: [0] });
    // The closed risk at likelihood 5, impact 2 is on no map.
    expect(before[4][1]).toEqual({ likelihood: 5, impact: 2, level: "Medium", isAbove: false, risks: [] });
    const after = heatCells(figures.risks, settings, "residual");
    // Likelihood 4 · (1 − 0.4) = 2.4, in the third step.
    expect(after.flatMap((row) => row.filter(({ risks }) => risks.includes(0)))).toEqual([after[2][4]]);
  });

  test("an appetite that is no level is no line", () => {
    const { figures, settings } = register();
    const cells = heatCells(figures.risks, { ...settings, appetite: "Cautious" }, "inherent");
    expect(cells.flat().filter(({ isAbove }) => isAbove)).toEqual([]);
  });
});

test("flags are gathered with the risks that have them, the most frequent first", () => {
  const { figures } = register();
  expect(flagGroups(figures.risks)).toEqual([
    { flag: "No owner", risks: [1, 2] },
    { flag: "Money without probability", risks: [2] },
  ]);
});

describe("supposeControl", () => {
  const suppose = (at: number, effectiveness: number) => {
    const { figures, shape, settings } = register();
    return supposeControl(figures.risks, at, effectiveness, shape, settings);
  };

  test("as recorded, every figure stays", () => {
    const { figures } = register();
    const { risks, emv } = suppose(0, 0.4);
    expect(risks).toEqual(figures.risks);
    expect(emv).toBe(figures.emv);
  });

  test("a better control lowers score, level, place, probability and expected value of that risk alone", () => {
    const { figures } = register();
    const { risks, emv } = suppose(0, 0.8);
    const { cells, residual, inherent } = risks[0];
    // 20 · (1 − 0.8); likelihood 4 · 0.2 = 0.8, in the first step; 0.3 · 0.2 ÷ 0.6.
    expect(cells.residual).toBeCloseTo(4, 12);
    expect(residual).toEqual({ likelihood: 1, impact: 5 });
    expect(inherent).toEqual({ likelihood: 4, impact: 5 });
    expect([cells.residualLevel, cells.appetite]).toEqual(["Medium", "Within"]);
    expect(cells.probability).toBeCloseTo(0.1, 12);
    const value = (0.1 * (10000 + 4 * 40000 + 120000)) / 6;
    expect(cells.emv).toBeCloseTo(value, 9);
    expect(emv).toBeCloseTo(value + (0.1 * (20000 + 4 * 50000 + 90000)) / 6, 9);
    expect(risks.slice(1)).toEqual(figures.risks.slice(1));
  });

  test("a control where none is recorded", () => {
    expect(suppose(1, 1).risks[1].cells).toMatchObject({ residual: 0, probability: 0, emv: 0 });
  });

  test("a risk without money has no expected value either way", () => {
    const { risks } = suppose(2, 0.5);
    expect([risks[2].cells.residual, risks[2].cells.emv]).toEqual([4.5, ""]);
  });

  test("does not change the register", () => {
    const { figures, shape, settings } = register();
    const before = JSON.stringify(figures);
    supposeControl(figures.risks, 0, 0.9, shape, settings);
    expect(JSON.stringify(figures)).toBe(before);
  });
});
