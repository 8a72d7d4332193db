import { call, callOne, column } from "./callFunction";
import { expectClose, table } from "./closeTo";
import { referenceCase } from "./referenceCases";

/** The serial number that Excel has for a day written "2026-03-31". */
function serial(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

test("PPL-001: turnover over the average of two headcounts", () => {
  const { inputs, expected, tolerance } = referenceCase("PPL-001");
  expectClose(callOne("TURNOVER", inputs.separations, column(inputs.begin, inputs.end)), expected.rate, tolerance);
});

test("PPL-003: span of control", () => {
  const { inputs, expected, tolerance } = referenceCase("PPL-003");
  expectClose(callOne("SPAN", inputs.headcount, inputs.managers), expected.span, tolerance);
});

test("PPL-004: turnover of three months, made yearly", () => {
  const { inputs, expected, tolerance } = referenceCase("PPL-004");
  const args = [column(...inputs.monthly_separations), column(...inputs.monthly_avg)];
  expectClose(callOne("TURNOVER", ...args), expected.rate_period, tolerance);
  expectClose(callOne("TURNOVER", ...args, 12), expected.annualised, tolerance);
});

test("PPL-005: days to fill, one by one and on average", () => {
  const { inputs, expected, tolerance } = referenceCase("PPL-005");
  const opened = (inputs.opened as string[]).map(serial);
  const accepted = (inputs.accepted as string[]).map(serial);
  expectClose(
    opened.map((day, at) => callOne("TIMETOFILL", day, accepted[at])),
    expected.days,
    tolerance,
  );
  expectClose(callOne("TIMETOFILL", column(...opened), column(...accepted)), expected.average, tolerance);
});

test("PPL-006: distinct people with a valid record", () => {
  const { inputs, expected, tolerance } = referenceCase("PPL-006");
  const coverage = callOne(
    "TRAININGCOVERAGE",
    column(...inputs.required),
    column(...inputs.completed),
    column(...inputs.expired),
  );
  expectClose(coverage, expected.coverage, tolerance);
});

test("REL-001: quadrants of power and interest", () => {
  const { inputs, expected } = referenceCase("REL-001");
  const { power, interest, threshold } = inputs;
  expect(call("QUADRANT", column(...power), column(...interest), threshold)).toEqual(column(...expected.quadrant));
});

test("CMP-001: a register of obligations on a day", () => {
  const { inputs, expected, tolerance } = referenceCase("CMP-001");
  const rows = inputs.rows as { due: string; completed: string | null }[];
  const asOf = serial(inputs.as_of);
  const due = rows.map((row) => serial(row.due) as number);
  const states = call(
    "DUESTATUS",
    column(...due),
    asOf,
    column(...rows.map((row) => serial(row.completed))),
  ) as string[][];
  const count = (word: string) => states.filter(([state]) => state === word).length;
  const isDue = due.filter((day) => day <= (asOf as number)).length;
  expect({ due: isDue, done_on_time: count("Done"), late: count("Done late"), overdue_open: count("Overdue") }).toEqual(
    {
      due: expected.due,
      done_on_time: expected.done_on_time,
      late: expected.late,
      overdue_open: expected.overdue_open,
    },
  );
  expectClose(count("Done") / isDue, expected.on_time_rate, tolerance);
});

test("OPS-001: on time and in full, by line", () => {
  const { inputs, expected, tolerance } = referenceCase("OPS-001");
  const lines = inputs.lines as { promised: string; delivered: string; ordered: number; shipped: number }[];
  const shares = table(
    "ONTIMEINFULL",
    column(...lines.map((line) => serial(line.promised))),
    column(...lines.map((line) => serial(line.delivered))),
    column(...lines.map((line) => line.ordered)),
    column(...lines.map((line) => line.shipped)),
  );
  expectClose(
    [shares["On time"], shares["In full"], shares["On time in full"]],
    [expected.on_time, expected.in_full, expected.otif],
    tolerance,
  );
});

test("STR-002: concentration of a market", () => {
  const { inputs, expected, tolerance } = referenceCase("STR-002");
  expectClose(callOne("HHI", column(...inputs.revenue)), expected.hhi, tolerance);
  expectClose(
    callOne("HHI", column(...(inputs.revenue as number[]).map((part) => part / 100))),
    expected.hhi,
    tolerance,
  );
});
