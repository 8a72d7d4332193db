import { complianceClass } from "../../../src/calc/complianceWords";
import { complianceRate } from "../../../src/calc/complianceRate";
import { planDuties, readDuties } from "./buildDuties";
import { cases, workedDuties } from "./workedCases";
import { day } from "./workedDays";

const { figures } = planDuties(readDuties(workedDuties));

test.each(cases.map((one, at) => ({ ...one, at })))(
  "$what",
  ({ at, nextDue, dueStatus, days, band = "", class: met, open = "Yes" }) => {
    const { cells } = figures.rows[at];
    expect({
      nextDue: cells.nextDue,
      dueStatus: cells.dueStatus,
      days: cells.daysOverdue,
      band: cells.ageBand,
      class: cells.class,
      open: cells.open,
    }).toEqual({ nextDue: nextDue === "" ? "" : day(nextDue), dueStatus, days, band, class: met, open });
  },
);

test("not applicable is in neither side of the share, not assessed is in the denominator, partial counts nothing", () => {
  const share = figures.headline.find(({ label }) => label === "Compliant")!;
  const counted = cases.filter(({ open }) => open !== "No");
  const compliant = counted.filter(({ class: met }) => met === "Compliant");
  expect([counted.length, compliant.length]).toEqual([22, 13]);
  expect(share.value).toBe(13 / 22);
  const words = figures.rows.map(({ cells }) =>
    complianceClass(String(cells.class === "Exempt" ? "exempt" : cells.class))!,
  );
  expect(complianceRate(words.map((compliance) => ({ compliance, weight: 1 })))).toBe(13 / 22);
});
