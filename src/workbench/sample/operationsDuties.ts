import type { CellValue, Grid } from "../../sheets/grid";

const headers = [
  "Duty ID",
  "Obligation",
  "Area",
  "Legal basis",
  "Severity",
  "Owner",
  "Frequency",
  "Last done",
  "Due date",
  "Status",
  "Evidence",
  "Exception until",
  "Note",
];

/** A duty a line, its cells divided by "|"; days as year-month-day. */
const duties = `
CD-01|Renew the operating permit of the press shop|Environment|Permit, condition 4|High|Plant manager|Yearly|2025-11-12|2026-11-15|Compliant|Permit file 2025||
CD-02|Report waste water values to the authority|Environment|Permit, condition 9|High|Environmental officer|Quarterly|2026-10-05|2026-09-30|Compliant|Lab report Q3||
CD-03|Test the oil separators|Environment|Water protection rules|Medium|Facility manager|Half-yearly|2026-03-20|2026-09-20|Partial|||second separator waits for a part
CD-04|Keep the waste register|Environment|Waste rules|Low|Environmental officer|Monthly|2026-10-28|2026-11-28|Compliant|Register sheet||
CD-05|Audit of the solvent balance|Environment|Emission rules|Medium||Yearly|2025-10-01|2026-10-01|Not assessed|||
CD-06|Inspect the pressure vessels|Safety|Pressure equipment rules|High|Maintenance lead|Every 2 years|2024-12-02|2026-12-02|Compliant|Inspector's report||
CD-07|Test the fire doors|Safety|Fire safety rules|Medium|Facility manager|Half-yearly|2026-02-11|2026-08-11|Not compliant|||doors 4 and 7 do not close
CD-08|Evacuation drill|Safety|Fire safety rules|Medium|Facility manager|Yearly|2026-06-10|2027-06-10|Compliant|Minutes of the drill||
CD-09|Check ladders and steps|Safety|Workplace rules|Low|Maintenance lead|Yearly|2026-01-15|2027-01-15|Compliant|||
CD-10|Measure noise in the press shop|Safety|Noise rules|Medium|Safety officer|Every 3 years|2023-11-20|2026-11-20|Compliant|Measurement 2023||
CD-11|Train forklift drivers|Safety|Workplace rules|High|Safety officer|Yearly|2026-05-04|2027-05-04|Compliant|Attendance lists||
CD-12|First-aid equipment|Safety|Workplace rules|Low|Safety officer|Quarterly|2026-09-01|2026-12-01|Compliant|Check list||
CD-13|Register of hazardous substances|Safety|Hazardous substance rules|High|Safety officer|Yearly|2025-09-15|2026-09-15|In progress|||
CD-14|Crane inspection|Safety|Lifting equipment rules|High|Maintenance lead|Yearly|2025-12-10|2026-12-10|Compliant|Inspector's report||
CD-15|Data protection report to the board|Data protection|GDPR, Art. 39|Medium|Data protection officer|Yearly|2025-12-15|2026-12-15|Compliant|Report 2025||
CD-16|Review the register of processing|Data protection|GDPR, Art. 30|Medium|Data protection officer|Half-yearly|2026-04-30|2026-10-31|Partial|Draft||HR records are missing
CD-17|Contracts with processors|Data protection|GDPR, Art. 28|High|Legal counsel|Yearly|2026-02-01|2027-02-01|Compliant|Contract folder||
CD-18|Train all staff in data protection|Data protection|GDPR, Art. 39|Medium|Data protection officer|Yearly||2026-10-15|Open|||
CD-19|Delete records of applicants|Data protection|GDPR, Art. 17|Medium|HR lead|Monthly|2026-10-31|2026-11-30|Compliant|Deletion log||
CD-20|Impact assessment of the camera system|Data protection|GDPR, Art. 35|High|Data protection officer|Once|2026-07-14|2026-06-30|Done|Assessment||
CD-21|Information on cookies|Data protection|GDPR, Art. 13|Low|Marketing lead|Once||2026-05-31|Done|||
CD-22|File the annual accounts|Finance|Commercial code|High|Head of Finance|Yearly|2026-06-25|2027-06-30|Compliant|Filing receipt||
CD-23|Value-added tax return|Finance|Tax code|High|Head of Finance|Monthly|2026-11-08|2026-11-10|Compliant|Receipt October||
CD-24|Payroll tax return|Finance|Tax code|High|Payroll|Monthly|2026-11-09|2026-11-10|Compliant|Receipt October||
CD-25|Transfer pricing file|Finance|Tax code|Medium|Head of Finance|Yearly|2025-12-20|2026-12-31|Compliant|||
CD-26|Country report|Finance|Tax code|Medium|Head of Finance|Yearly|||Not applicable|||revenue under the limit
CD-27|Review of signatory powers|Finance|Policy F-02|Low||Yearly|2025-08-01|2026-08-01|Compliant|||
CD-28|Sanctions screening of customers|Trade|Export control rules|High|Export officer|Weekly|2026-11-27|2026-12-04|Compliant|Screening log||
CD-29|Classify goods for export|Trade|Export control rules|High|Export officer; Logistics lead|Yearly|2026-03-31|2027-03-31|Compliant|List of codes||
CD-30|Report of dual-use exports|Trade|Export control rules|High|Export officer|Half-yearly|2026-01-12|2026-07-31|Exempt||2026-12-31|license pending
CD-31|Origin declarations of suppliers|Trade|Customs code|Medium|Purchasing|Yearly|2025-11-30|2026-11-30|Partial|Declarations A to M||
CD-32|Packaging register|Trade|Packaging rules|Low|Logistics lead|Yearly|2026-01-31|2027-01-31|Compliant|Registration||
CD-33|Gender pay report|People|Equal pay rules|Medium|HR lead|Every 2 years|2024-12-31|2026-12-31|Not assessed|||
CD-34|Working time records|People|Working time rules|High|HR lead|Monthly|2026-10-31|2026-11-30|Not compliant|||night shift is not recorded
CD-35|Occupational health checks|People|Workplace rules|Medium|HR lead|Yearly|2026-04-15|2027-04-15|Compliant|Certificates||
CD-36|Appoint a disability representative|People|Social code|Low|HR lead|Once|2026-02-10|2026-03-31|Done|Letter of appointment||
CD-37|Levy for unfilled posts|People|Social code|Low|Payroll|Yearly|2026-03-28|2027-03-31|Compliant|||
CD-38|Review of temporary contracts|People|Labor rules|Medium|HR lead|Quarterly|2026-06-30|2026-09-30|Partial|||
CD-39|Whistleblower channel|Governance|Whistleblower rules|High|Legal counsel|Yearly|2026-01-20|2027-01-20|Compliant|Policy and log||
CD-40|Register of beneficial owners|Governance|Transparency rules|Medium|Legal counsel|Yearly|2025-07-01|2026-07-01|Exempt||2026-09-30|move of the seat
CD-41|Insurance cover review|Governance|Policy G-05|Medium|Legal counsel|Yearly||when the broker reports|Open|||
CD-42|Supply chain report|Governance|Supply chain act|Medium||Yearly|||N/A|||
`;

/** Widths of the columns in characters. */
export const dutyWidths = [10, 42, 16, 26, 10, 28, 14, 13, 22, 15, 22, 15, 30];
/** Sheet row of the header, as a person counts it. */
const dutyHeaderRow = 3;

/** The workbench's invented list of duties, as somebody keeps it: some overdue, some without owner or evidence, two exempt. */
export function operationsDuties(): Grid {
  const row = (first: string) => headers.map((_, at) => (at === 0 ? first : ""));
  const lines = duties
    .trim()
    .split("\n")
    .map((line) => line.split("|").map(dated));
  const values = [row("Sample company · Duties 2026"), row("Invented data"), headers, ...lines];
  return {
    sheet: "Duties 2026",
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: values.map((cells, at) =>
      cells.map((cell) => (at >= dutyHeaderRow && typeof cell === "number" ? "d mmm yyyy" : "General")),
    ),
  };
}

const unixEpoch = 25569;

/** Days are written out above, and stand as serial numbers on the sheet. */
function dated(cell: string): CellValue {
  return /^\d{4}-\d\d-\d\d$/.test(cell) ? Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + unixEpoch : cell;
}
