import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { enter, valuesOf } from "./sampleBudget";
import { buildRisks, firstOfNovember, riskHeader } from "./sampleRisks";

const map = "Risk heat map";
const quiet = () => undefined;
const filled = async (address: string) => (await valuesOf(map, address)).filter(([first]) => first !== "");

describe("risks that another list scores differently", () => {
  const own = [
    ["Risk ID", "Risk", "Likelihood", "Impact"],
    ["F-1", "Fire", 4, 5],
    ["F-2", "Flood", 2, 2],
    ["F-3", "Theft", 3, 3],
  ];

  async function start(other: (string | number)[][]) {
    await startWorkbench({ sheets: { List: own, "Board copy": other } });
    return buildRisks("List");
  }

  test("are listed by title or id, with both scores; those that agree, and others, are not", async () => {
    const { figures, reconciliation } = await start([
      ["Nr", "Risk", "Likelihood", "Impact"],
      [3, " FIRE ", 2, 5],
      [1, "Flood", 2, 2],
      [2, "Strike", 5, 5],
    ]);
    expect(reconciliation.differ).toEqual([]);
    const fire = { id: "F-1", title: "Fire", here: "4 × 5", there: "2 × 5", sheet: "Board copy", titleThere: " FIRE " };
    expect(figures.elsewhere).toEqual([fire]);
    expect(await filled("H43:M54")).toEqual([
      ["Scored differently elsewhere: 1", "", "", "", "", ""],
      ["ID", "Risk", "", "Here", "Elsewhere", "On sheet"],
      ["F-1", "Fire", "", "4 × 5", "2 × 5", "Board copy"],
    ]);
  });

  test("are found by an id with letters whatever they are called, not by a mere number", async () => {
    const { figures } = await start([
      ["Risk ID", "Risk", "Likelihood", "Impact"],
      ["f-2", "High water", 5, 5],
      ["7", "Hail", 5, 5],
    ]);
    expect(figures.elsewhere.map(({ id, titleThere }) => [id, titleThere])).toEqual([["F-2", "High water"]]);
  });

  test("agree where a scale of three stands on the same steps of the matrix", async () => {
    const { figures } = await start([
      ["Risk", "Likelihood", "Impact"],
      ["Fire", "High", "High"],
      ["Flood", "Low", "Low"],
      ["Theft", "Medium", "Medium"],
    ]);
    expect(figures.elsewhere.map(({ title, here, there }) => [title, here, there])).toEqual([
      ["Fire", "4 × 5", "4 × 4"],
    ]);
  });

  test("go from the sheet once the lists agree, and come up at a refresh", async () => {
    const { tracker } = await start([
      ["Risk", "Likelihood", "Impact"],
      ["Fire", 2, 5],
    ]);
    await enter("Board copy", "B2", [[4]]);
    expect((await refreshTracker(tracker.id, quiet)).figures).toMatchObject({ elsewhere: [] });
    expect(await filled("H43:M54")).toEqual([
      ["Scored differently elsewhere: none found", "", "", "", "", ""],
      ["ID", "Risk", "", "Here", "Elsewhere", "On sheet"],
    ]);
    await enter("Board copy", "C2", [[1]]);
    await refreshTracker(tracker.id, quiet);
    expect((await filled("H45:M45"))[0].slice(3)).toEqual(["4 × 5", "4 × 1", "Board copy"]);
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("are found in another register's table, where a person typed over its list", async () => {
    await startWorkbench({ sheets: { List: own } });
    await buildRisks("List");
    await enter("Risks", "D6", [[1]]);
    const second = await buildRisks("List");
    expect(second.figures.elsewhere.map(({ id, here, there, sheet }) => [id, here, there, sheet])).toEqual([
      ["F-1", "4 × 5", "1 × 5", "Risks"],
    ]);
  });
});

describe("flags", () => {
  const header = [...riskHeader, "Last review"];
  const row = (
    id: string,
    owner: string,
    due: string | number,
    review: string | number,
    probability: string | number = 0.1,
  ) => [id, `Risk ${id}`, 2, 3, probability, 10, 20, 30, "", owner, due, "Open", review];
  const rows = [
    row("A1", "Plant", firstOfNovember + 1, firstOfNovember - 90),
    row("A2", "", firstOfNovember, firstOfNovember - 91),
    row("A3", "Plant", firstOfNovember - 1, "last spring"),
    row("A4", "Plant", "'31.12.26?", ""),
    row("A5", "Plant", "", "", ""),
    row("A6", "Plant", "next week", firstOfNovember, -0.2),
  ];
  const expected = [
    ["A2", "No owner; Review too old"],
    ["A3", "Due date passed; Last review is not a date"],
    ["A4", "Due is not a date"],
    ["A5", "Money without probability"],
    ["A6", "Due is not a date; Probability not from 0 to 1"],
  ];

  test("say what is amiss in a column, and the flagged risks are listed with it", async () => {
    const workbench = await startWorkbench({ sheets: { List: [header, ...rows] } });
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List").getRange("M2:M7").numberFormat = rows.map(() => ["d mmm yyyy"]);
      await context.sync();
    });
    const { reconciliation, tracker } = await buildRisks("List", {}, { asOf: firstOfNovember });
    expect(reconciliation.differ).toEqual([]);
    expect((await valuesOf("Risks", "W6:W11")).flat()).toEqual(["", ...expected.map(([, flags]) => flags)]);
    expect((await filled("A45:F54")).map(([id, , , flags]) => [id, flags])).toEqual(expected);
    expect((await valuesOf(map, "A43"))[0][0]).toBe("Flagged: 5");
    await enter("List", "J3", [["Plant"]]);
    await enter("Risk settings", "B7", [[120]]);
    expect((await filled("A45:F54")).map(([id]) => id)).toEqual(["A3", "A4", "A5", "A6"]);
    expect((await refreshTracker(tracker.id, quiet)).reconciliation.differ).toEqual([]);
  });
});

test("scores that differ in the last bit alone count as one in the top ten", async () => {
  await startWorkbench({
    sheets: {
      List: [
        ["Risk", "Likelihood", "Impact", "Control effectiveness"],
        ["Fire in the plant", 3, 3, 0.2],
        ["Audit fails", 3, 4, 0.4],
        ["Permit is late", 3, 3, 0.2],
      ],
    },
  });
  const { reconciliation } = await buildRisks("List");
  expect(12 * (1 - 0.4)).not.toBe(9 * (1 - 0.2));
  expect(reconciliation.differ).toEqual([]);
  expect((await filled("B31:G40")).map(([id]) => id)).toEqual(["R-001", "R-002", "R-003"]);
});

test("risks of the same value follow each other in the top ten, as they stand in the table", async () => {
  const scores = [3, 9, 3, 9, 1, 9, 3];
  await startWorkbench({
    sheets: {
      List: [
        ["Risk", "Likelihood", "Impact"],
        ...scores.map((score, at) => [
          `${["Fire", "Flood", "Theft", "Strike", "Hail", "Fraud", "Frost"][at]} in the plant`,
          score === 9 ? 3 : 1,
          score === 1 ? 1 : 3,
        ]),
      ],
    },
  });
  const { reconciliation } = await buildRisks("List");
  expect(reconciliation.differ).toEqual([]);
  expect((await filled("B31:G40")).map(([id, , , , value]) => [id, value])).toEqual([
    ["R-002", 9],
    ["R-004", 9],
    ["R-006", 9],
    ["R-001", 3],
    ["R-003", 3],
    ["R-007", 3],
    ["R-005", 1],
  ]);
});
