import { attentionRows } from "../../../src/trackers/kit/attentionRows";
import { compliance } from "../../../src/trackers/compliance/compliance";
import { snapshotRows } from "../../../src/trackers/kit/snapshotRows";
import { operationsDuties } from "../../../src/workbench/sample/operationsDuties";
import { lastOfNovember, planDuties, readDuties } from "./buildDuties";

const { figures, settings } = planDuties(readDuties(operationsDuties()));

test("what wants attention comes with a reason, breaches of grave duties first", () => {
  const rows = attentionRows(compliance, figures, settings);
  expect(rows.slice(0, 3)).toEqual([
    {
      key: "CD-01",
      label: "Renew the operating permit of the press shop",
      severity: 4,
      why: "Overdue by 15 days, severity High",
      owner: "Plant manager",
    },
    {
      key: "CD-13",
      label: "Register of hazardous substances",
      severity: 4,
      why: "Overdue by 76 days, severity High",
      owner: "Safety officer",
    },
    {
      key: "CD-34",
      label: "Working time records",
      severity: 4,
      why: "Not compliant, severity High",
      owner: "HR lead",
    },
  ]);
  // What is exempt or does not apply wants none.
  expect(rows.filter(({ key }) => ["CD-26", "CD-30", "CD-42"].includes(key))).toEqual([]);
  expect(rows.map(({ severity }) => severity)).toEqual(
    rows.map(({ severity }) => severity).sort((one, other) => other - one),
  );
});

test("a snapshot keeps class and next date of each duty by its key", () => {
  const rows = snapshotRows(compliance, figures, "Compliance tracker record", lastOfNovember);
  expect(rows).toHaveLength(2 * 42);
  expect(rows.slice(0, 2)).toEqual([
    {
      ...{ date: lastOfNovember, tracker: "Compliance tracker record", key: "CD-01" },
      ...{ label: "Renew the operating permit of the press shop", field: "class", value: "Compliant" },
      ...{ status: "Compliant", amount: "" },
    },
    expect.objectContaining({ key: "CD-01", field: "next due", value: 46341 }),
  ]);
});
