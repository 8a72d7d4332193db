import { byAttention, isException } from "../../../src/trackers/kpi/exceptions";
import { scorecardOf } from "./scorecardOf";

test("what color alone would misjudge comes first, then red and amber, then what has a flag, then the others", () => {
  const months = ["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026", "Jul 2026", "Aug 2026"];
  const { figures } = scorecardOf([
    ["KPI", "Direction", "Target", ...months],
    ["Calm green", "Higher", 10, 12, 13, 12, 13, 12, 13, 12, 13],
    ["No target", "Higher", "", 12, 13, 12, 13, 12, 13, 12, 13],
    ["Amber", "Higher", 13, 12, 13, 12, 13, 12, 13, 12, 12],
    ["Red by a signal", "Higher", 12, 12, 13, 12, 13, 12, 13, 12, 2],
    ["Worsening green", "Lower", 20, 12, 13, 12, 13, 12, 13, 12, 19],
    ["Red within variation", "Higher", 20, 12, 13, 12, 13, 12, 13, 12, 13],
  ]);
  const order = byAttention(figures).map((at) => figures.kpis[at].cells.name);
  expect(order).toEqual([
    "Red within variation",
    "Worsening green",
    "Red by a signal",
    "Amber",
    "No target",
    "Calm green",
  ]);
  expect(figures.kpis.filter((kpi) => !isException(kpi)).map(({ cells }) => cells.name)).toEqual(["Calm green"]);
});
