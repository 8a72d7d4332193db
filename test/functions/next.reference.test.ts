import { call, callOne, column } from "./callFunction";
import { expectClose, table } from "./closeTo";
import { referenceCase, type ReferenceCase } from "./referenceCases";
import { daysDown, serialDay } from "./serialDay";

type Inputs = ReferenceCase["inputs"];

/** What a case's functions give, under the names that its expected values have. */
type Answer = (inputs: Inputs) => Record<string, unknown>;

const down = (items: readonly unknown[]) => column(...items);
const flat = (result: unknown) => (Array.isArray(result) ? (result as unknown[][]).flat() : result);
const marks = ["p50", "p85", "p95"] as const;
const CONFIDENCES = [0.5, 0.85, 0.95];

function atMarks(id: string, counts: number[], amount: number, ...rest: unknown[]): Record<string, unknown> {
  const found = flat(call(id, down(counts), amount, [CONFIDENCES], ...rest)) as number[];
  return Object.fromEntries(marks.map((mark, at) => [mark, found[at]]));
}

/** Ratings that add up to some promoters, passives and detractors. */
const ratings = ({ promoters, passives, detractors }: Inputs) =>
  down([...Array(promoters).fill(9), ...Array(passives).fill(8), ...Array(detractors).fill(3)]);

const classesOf = (counts: Record<string, number>) =>
  down(Object.entries(counts).flatMap(([word, count]) => Array<string>(count).fill(word)));

const answers: Record<string, Answer> = {
  "DEL-001": ({ bac, pv, ev, ac }) => ({
    cpi: callOne("CPI", ev, ac),
    spi: callOne("SPI", ev, pv),
    eac: callOne("EAC", bac, ev, ac),
    eac_budget: callOne("EAC", bac, ev, ac, "budget"),
    cv: callOne("COSTVARIANCE", ev, ac),
    sv: callOne("SCHEDULEVARIANCE", ev, pv),
  }),
  "DEL-002": ({ planned_cumulative, ev, at }) => {
    const found = table("SCHEDULEFORECAST", down(planned_cumulative), ev, at);
    return {
      es: found.ES,
      sv_t: found["SV(t)"],
      spi_t: found["SPI(t)"],
      ieac_t: found["Forecast duration"],
      tspi: found.TSPI,
    };
  },
  "DEL-004": ({ bac, pd, at, pv, ev, ac }) => ({
    cpi: callOne("CPI", ev, ac),
    spi: callOne("SPI", ev, pv),
    eac: callOne("EAC", bac, ev, ac),
    total_months: table("SCHEDULEFORECAST", down(Array.from({ length: pd }, (_, month) => month + 1)), ev, at)[
      "Forecast duration"
    ],
  }),
  "DEL-005": ({ es, at }) => ({
    spi_t: callOne("SPITIME", down(Array.from({ length: 24 }, (_, period) => period + 1)), es, at),
  }),
  "DEL-006": ({ counts, remaining, least }) => ({
    ...atMarks("FINISHFORECAST", counts, remaining, null, null, least),
    cdf: [0, 0.75, 1],
  }),
  "DEL-008": ({ counts, remaining }) => atMarks("FINISHFORECAST", counts, remaining),
  "DEL-009": ({ counts, remaining }) => atMarks("FINISHFORECAST", counts, remaining),
  "DEL-010": ({ counts, periods }) => atMarks("HOWMANY", counts, periods),
  "DEL-011": ({ counts, remaining }) => ({ value: callOne("FINISHFORECAST", down(counts), remaining) }),
  "DEL-012": ({ days }) => {
    const times = flat(call("CYCLETIME", down(days.map(() => 46_000)), down(days.map((day: number) => 45_999 + day))));
    const sorted = [...(times as number[])].sort((one, other) => one - other);
    const rank = (share: number) => {
      const place = share * (sorted.length - 1);
      const below = Math.floor(place);
      return Math.ceil(sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]) - 1e-9);
    };
    return { p50: rank(0.5), p85: rank(0.85), p95: rank(0.95) };
  },
  "DEL-013": ({ start, finish, asof }) => ({
    elapsed: flat(call("ELAPSED", serialDay(start), serialDay(finish), daysDown(asof))),
  }),
  "DEL-015": ({ started, finished }) => ({
    calendar: flat(call("CYCLETIME", daysDown(started), daysDown(finished))),
    workdays: flat(call("CYCLETIME", daysDown(started), daysDown(finished), "workdays")),
  }),
  "DEL-016": ({ baseline, actual, asof }) => ({
    calendar: flat(call("SLIP", daysDown(baseline), daysDown(actual), serialDay(asof))),
    workdays: flat(call("SLIP", daysDown(baseline), daysDown(actual), serialDay(asof), "workdays")),
  }),
  "DEL-017": ({ start, finish, asof, daycount }) => ({
    elapsed: flat(call("ELAPSED", daysDown(start), daysDown(finish), serialDay(asof), daycount)),
  }),
  "OKR-001": ({ baseline, target, current }) => ({
    progress: flat(call("PROGRESS", down(baseline), down(target), down(current))),
  }),
  "OKR-002": ({ progress }) => ({
    score: callOne(
      "WEIGHTEDSCORE",
      call("PROGRESS", down(progress.map(() => 0)), down(progress.map(() => 1)), down(progress), true),
      down(progress.map(() => 1)),
    ),
  }),
  "OKR-003": ({ progress, elapsed }) => ({
    ratio: flat(call("PACE", down(progress), 1, down(elapsed))),
    status: flat(call("PACESTATUS", down(progress), down(elapsed))),
  }),
  "OKR-004": ({ targets }) => ({
    weights: targets.map((_: number, at: number) =>
      callOne("COVERAGE", [targets.map((_target: number, place: number) => (place === at ? 1 : null))], [targets]),
    ),
  }),
  "OKR-006": ({ score }) => ({ stretch: flat(call("OKRGRADE", down(score))) }),
  "OKR-007": ({ score }) => ({ committed: flat(call("OKRGRADE", down(score), "committed")) }),
  "OKR-008": ({ progress, elapsed }) => ({ status: flat(call("PACESTATUS", down(progress), down(elapsed))) }),
  "PPL-014": ({ begin, end, leavers }) => ({ rate: callOne("TURNOVER", leavers, column(begin, end)) }),
  "PPL-017": ({ accepted, offers }) => ({ rate: callOne("OFFERACCEPTANCE", accepted, offers) }),
  "PPL-018": ({ people, mandatory_courses, completed_pairs }) => {
    const courses = Array.from({ length: mandatory_courses }, (_, course) => `c${course}`);
    const pairs = Array.from({ length: people }, (_, person) => courses.map((course) => [person, course])).flat();
    const done = pairs.slice(0, completed_pairs);
    return {
      coverage: callOne(
        "TRAININGCOVERAGE",
        down(Array.from({ length: people }, (_, person) => person)),
        down(done.map(([person]) => person)),
        null,
        [courses],
        down(done.map(([, course]) => course)),
      ),
    };
  },
  "PPL-019": ({ hired, left, fte, asof }) => ({
    people: flat(call("HEADCOUNT", daysDown(hired), daysDown(left), daysDown(asof))),
    fte: flat(call("HEADCOUNT", daysDown(hired), daysDown(left), daysDown(asof), down(fte))),
  }),
  "PPL-020": ({ hired, left, from, to }) => ({
    rate: callOne("RETENTION", daysDown(hired), daysDown(left), serialDay(from), serialDay(to)),
  }),
  "PPL-021": ({ days }) => {
    const fill = (measure: string) =>
      callOne("TIMETOFILL", down(days.map(() => 46_000)), down(days.map((day: number) => 46_000 + day)), measure);
    return { average: fill("average"), median: fill("median"), p90: fill("p90") };
  },
  "PPL-022": ({ performance, potential }) => ({
    box: flat(call("NINEBOX", down(performance), down(potential))),
    label: flat(call("NINEBOX", down(performance), down(potential), null, "label")),
  }),
  "PPL-023": ({ required, required_courses, completed, completed_courses, valid_until, asof }) => ({
    coverage: callOne(
      "TRAININGCOVERAGE",
      down(required),
      down(completed),
      null,
      [required_courses],
      down(completed_courses),
      daysDown(valid_until),
      serialDay(asof),
    ),
  }),
  "CMP-010": ({ compliant, non, na }) => ({
    rate: callOne("COMPLIANCERATE", classesOf({ Compliant: compliant, "Non-compliant": non, "N/A": na })),
  }),
  "CMP-011": ({ na }) => ({ rate: callOne("COMPLIANCERATE", classesOf({ "N/A": na })) }),
  "CMP-012": ({ passed, failed, exempt }) => ({
    exempt_as_passed: callOne("COMPLIANCERATE", classesOf({ Passed: passed + exempt, Failed: failed })),
    exempt_left_out: callOne("COMPLIANCERATE", classesOf({ Passed: passed, Failed: failed, Exempt: exempt })),
  }),
  "CMP-013": ({ anchor, every, unit, k }) => {
    const first = serialDay(anchor) as number;
    // A day after each month's 27th that is past the date before: the dates come one after another.
    let after = first;
    const dates = k.map(() => {
      const due = callOne("NEXTDUE", first, every, unit, after) as number;
      after = due + 1;
      return due;
    });
    return { dates };
  },
  "CMP-016": ({ anchor, every, unit, after, rule }) => ({
    due: flat(call("NEXTDUE", serialDay(anchor), every, unit, daysDown(after), rule)),
  }),
  "CMP-017": ({ anchor, every, unit, from, to }) => ({
    dates: flat(call("OCCURRENCES", serialDay(anchor), every, unit, serialDay(from), serialDay(to))),
    with_rule_end: flat(call("OCCURRENCES", serialDay(anchor), every, unit, serialDay(from), serialDay(to), "end")),
  }),
  "CMP-018": ({ days }) => ({ band: flat(call("AGEBAND", down(days))) }),
  "VEN-001": ({ end, renewal_months, notice, unit, asof }) => {
    const term = callOne("TERMEND", serialDay(end), serialDay(asof), renewal_months);
    return { term_end: term, notice_by: callOne("NOTICEBY", term, notice, unit) };
  },
  "VEN-003": ({ end, notice }) => ({ notice_by: flat(call("NOTICEBY", daysDown(end), down(notice))) }),
  "VEN-004": (inputs) => ({ nps: callOne("NPS", ratings(inputs)), margin95: callOne("NPSERROR", ratings(inputs)) }),
  "VEN-006": ({ impact, risk, threshold }) => ({
    quadrant: flat(call("KRALJIC", down(impact), down(risk), threshold)),
  }),
  "VEN-007": ({ values }) => ({ hhi: callOne("HHI", down(values)) }),
  "VEN-009": ({ end, noticeby, auto, asof, warn }) => ({
    status: flat(call("RENEWALSTATUS", daysDown(end), daysDown(noticeby), serialDay(asof), down(auto), warn)),
  }),
  "VEN-010": ({ value, worst, best }) => ({ points: flat(call("RESCALE", down(value), down(worst), down(best))) }),
  "VEN-011": ({ end, renewal_months, asof }) => ({
    term_end: flat(call("TERMEND", daysDown(end), serialDay(asof), down(renewal_months))),
  }),
  "INN-001": ({ value, time, risk, size }) => ({
    wsjf: flat(call("WSJF", down(value), down(time), down(risk), down(size))),
  }),
  "INN-002": ({ reach, impact, confidence, effort }) => ({
    rice: flat(call("RICE", down(reach), down(impact), down(confidence), down(effort))),
  }),
  "INN-003": ({ value_per_month, days, days_per_month }) => ({
    weight: flat(call("WSJF", down(value_per_month.map((value: number) => value / days_per_month)), 0, 0, down(days))),
  }),
  "INN-006": ({ reached }) => {
    const order = reached.map((_: number, at: number) => `s${at}`);
    const items = reached.flatMap((count: number, at: number) =>
      Array<string>(count - (reached[at + 1] ?? 0)).fill(order[at]),
    );
    const rows = call("FUNNEL", down(items), down(order)) as unknown[][];
    return { conversion: rows.slice(1).map((row) => row[3]) };
  },
  "INN-007": ({ value, cost, budget }) => ({ funded: flat(call("FUNDED", down(value), down(cost), budget)) }),
  "INN-008": ({ value, cost, budget }) => ({
    line: flat(call("FUNDED", down(value), down(cost), budget)),
    fill: flat(call("FUNDED", down(value), down(cost), budget, "fill")),
  }),
  "INN-009": ({ impact, confidence, ease }) => ({ ice: flat(call("ICE", down(impact), down(confidence), down(ease))) }),
  "INN-010": ({ stages, order, terminal }) => {
    const rows = call("FUNNEL", down(stages), down(order), down(terminal)) as unknown[][];
    return { rows: rows.slice(0, order.length), furthest_unknown: rows[order.length][1] };
  },
  "BRD-002": ({ statuses }) => ({ worst: callOne("WEAKEST", down(statuses)) }),
  "BRD-003": ({ keys, values, keys_before, values_before, least }) => ({
    rows: call("CHANGES", down(keys), down(values), down(keys_before), down(values_before), least),
  }),
  "BRD-004": ({ items, severity, materiality, n, group, pergroup, threshold }) => ({
    order: (
      call(
        "EXCEPTIONS",
        down(items),
        down(severity),
        down(materiality),
        n,
        down(group),
        pergroup,
        down(threshold),
      ) as unknown[][]
    ).map(([item]) => item),
  }),
};

test.each(Object.keys(answers))("%s", (id) => {
  const { inputs, expected, tolerance } = referenceCase(id);
  const found = answers[id](inputs);
  for (const [name, wanted] of Object.entries(expected)) {
    if (name === "reason") continue;
    compare({ id, name }, found[name], wanted, tolerance);
  }
});

/** Numbers within the tolerance, days as serial numbers, `null` as #N/A, all else as it is. */
function compare(place: object, found: unknown, wanted: unknown, tolerance: number): void {
  if (Array.isArray(wanted)) {
    expect({ ...place, length: (found as unknown[]).length }).toEqual({ ...place, length: wanted.length });
    wanted.forEach((item, at) => compare({ ...place, at }, (found as unknown[])[at], item, tolerance));
  } else if (wanted === null) expect({ ...place, found }).toMatchObject({ ...place, found: { error: "#N/A" } });
  else if (typeof wanted === "number") expectClose(found, wanted, tolerance);
  else expect({ ...place, found }).toEqual({ ...place, found: serialDay(wanted) });
}

test("DEL-011: the reason is said", () => {
  const { inputs } = referenceCase("DEL-011");
  expect(callOne("FINISHFORECAST", down(inputs.counts), inputs.remaining)).toEqual({
    error: "#N/A",
    reason: "Only 1 period has a finished item; a forecast needs 5.",
  });
});
