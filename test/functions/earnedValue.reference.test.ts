import { call, callOne, column } from "./callFunction";
import { referenceCase } from "./referenceCases";

const near = (id: string, actual: unknown, expected: number) =>
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(referenceCase(id).tolerance);

test("EVM-001: value planned and earned from shares of the budget", () => {
  const { inputs, expected } = referenceCase("EVM-001");
  const planned = inputs.schedule_cum_pct[inputs.period - 1];
  const [headings, task] = call(
    "EARNEDVALUE",
    inputs.bac,
    planned,
    inputs.actual_pct_complete,
    inputs.actual_cost,
  ) as unknown[][];
  for (const figure of ["pv", "ev", "sv", "cv", "spi", "cpi"]) {
    near("EVM-001", task[headings.indexOf(figure.toUpperCase())], expected[figure]);
  }
  near("EVM-001", callOne("CPI", expected.ev, inputs.actual_cost), expected.cpi);
  near("EVM-001", callOne("SPI", expected.ev, expected.pv), expected.spi);
  near("EVM-001", callOne("CV", expected.ev, inputs.actual_cost), expected.cv);
  near("EVM-001", callOne("SV", expected.ev, expected.pv), expected.sv);
});

test("EVM-002: actual cost to date is the sum of the periods' costs", () => {
  const { inputs, expected } = referenceCase("EVM-002");
  expect(call("YTD", [inputs.period_costs], [[1, 2, 3]])).toEqual([expected.cum]);
});

test("EVM-003: estimate at completion by the cost index", () => {
  const { inputs, expected } = referenceCase("EVM-003");
  near("EVM-003", callOne("EAC", inputs.bac, inputs.cpi * 50000, 50000), expected.eac);
});

test("EVM-004: estimate at completion with the rest as budgeted", () => {
  const { inputs, expected } = referenceCase("EVM-004");
  near("EVM-004", callOne("EAC", inputs.bac, inputs.ev, inputs.ac, "budget"), expected.eac);
});

test("EVM-005: estimate at completion by both indices", () => {
  const { inputs, expected } = referenceCase("EVM-005");
  // The case states the indices apart from EV and AC: here EV and PV are chosen to have them, with the same work left.
  const ev = inputs.cpi * inputs.ac;
  const bac = ev + (inputs.bac - inputs.ev);
  near("EVM-005", callOne("EAC", bac, ev, inputs.ac, "combined", ev / inputs.spi), expected.eac);
});

test("EVM-006: estimate to complete and variance at completion", () => {
  const { inputs, expected } = referenceCase("EVM-006");
  near("EVM-006", callOne("ETC", inputs.bac, inputs.ev, inputs.ev / inputs.cpi), expected.etc);
  // A cost index that leads to the stated estimate.
  near("EVM-006", callOne("VAC", inputs.bac, inputs.ev, (inputs.ev * inputs.eac) / inputs.bac), expected.vac);
});

test("EVM-007, EVM-008: to-complete performance and its edge", () => {
  const { inputs, expected } = referenceCase("EVM-007");
  near("EVM-007", callOne("TCPI", inputs.bac, inputs.ev, inputs.ac), expected.tcpi_bac);
  near("EVM-007", callOne("TCPI", inputs.bac, inputs.ev, inputs.ac, inputs.eac), expected.tcpi_eac);
  const edge = referenceCase("EVM-008").inputs;
  expect(callOne("TCPI", edge.bac, edge.ev, edge.ac)).toEqual({
    error: "#N/A",
    reason: "The target is spent already, so no performance can reach it.",
  });
});

test("EVM-010: a task list adds up", () => {
  const { inputs, expected } = referenceCase("EVM-010");
  const table = call(
    "EARNEDVALUE",
    column(...inputs.task_bac),
    column(...inputs.task_pv),
    column(...inputs.pct_complete),
    column(...inputs.task_ac),
  ) as unknown[][];
  const total = table[table.length - 1];
  for (const figure of Object.keys(expected))
    near("EVM-010", total[table[0].indexOf(figure.toUpperCase())], expected[figure]);
});

test("EVM-012: indices and forecasts", () => {
  const { inputs, expected } = referenceCase("EVM-012");
  near("EVM-012", callOne("CV", inputs.ev, inputs.ac), expected.cv);
  near("EVM-012", callOne("SV", inputs.ev, inputs.pv), expected.sv);
  near("EVM-012", callOne("CPI", inputs.ev, inputs.ac), expected.cpi);
  const spi = callOne("SPI", inputs.ev, inputs.pv) as number;
  near("EVM-012", spi, expected.spi);
  near("EVM-012", callOne("EAC", inputs.bac, inputs.ev, inputs.ac), expected.eac);
  near("EVM-012", inputs.planned_months / spi, expected.months);
});

test("EVM-014, EVM-015: earned schedule and its edges", () => {
  const { inputs, expected } = referenceCase("EVM-014");
  const schedule = callOne("EARNEDSCHEDULE", [inputs.pv_cum], inputs.ev) as number;
  near("EVM-014", schedule, expected.es);
  near("EVM-014", callOne("VARIANCE", schedule, inputs.at), expected.sv_t);
  near("EVM-014", callOne("SPI", schedule, inputs.at), expected.spi_t);
  const edges = referenceCase("EVM-015");
  expect(call("EARNEDSCHEDULE", [edges.inputs.pv_cum], [edges.inputs.ev])).toEqual([edges.expected.es]);
});

test("EVM-016: the burn rate is one over the cost index", () => {
  const { inputs, expected } = referenceCase("EVM-016");
  near("EVM-016", 1 / (callOne("CPI", inputs.ev, inputs.ac) as number), expected.burn);
});

test("EVM-018: indices as printed", () => {
  const { inputs, expected } = referenceCase("EVM-018");
  near("EVM-018", callOne("CPI", inputs.ev, inputs.ac), expected.cpi);
  near("EVM-018", callOne("TCPI", inputs.bac, inputs.ev, inputs.ac), expected.tcpi_bac);
});
