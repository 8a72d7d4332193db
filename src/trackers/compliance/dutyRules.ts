import { ageBand, ageBands, USUAL_LIMITS } from "../../calc/ageBand";
import { dueStatus as dueStatusOf } from "../../calc/dueStatus";
import { nextDue as nextDueOf } from "../../calc/recurrence";
import { coo, extreme, firstOf, plus, skipped, times, when } from "../kit/expression/combine";
import { all, any, areNumbers, atMost, is, isBlank, isOneOf, less, not } from "../kit/expression/conditions";
import type { Condition, Expression } from "../kit/expression/expression";
import { leavesOf } from "../kit/expression/leaves";
import type { DutyTerms } from "./complianceTerms";

/** The rules by which a duty is judged, each said once for the sheet and for its check. */

const { cell, setting, lineOf, listed, listedNumber } = leavesOf<DutyTerms>();

const asOf = setting("asOf");
const gone = isBlank(cell("line"));

/** What the settings say of the status: how the duty is met, and whether it is done. */
export const statusLine = lineOf("status", cell("status"));
export const says = listed("status", "class", cell("statusLine"));
export const saysDone = listed("status", "done", cell("statusLine"));

/** What the settings say of the frequency: whether such a duty comes again, and every so many months or days. */
export const frequencyLine = lineOf("frequency", cell("frequency"));
export const repeats = listed("frequency", "repeats", cell("frequencyLine"));
export const months = listedNumber("frequency", "months", cell("frequencyLine"));
export const days = listedNumber("frequency", "days", cell("frequencyLine"));
const comesOnce = is(cell("repeats"), "No");
const hasNoFrequency = isBlank(cell("frequency"));

export const recurs = any(areNumbers(cell("months")), areNumbers(cell("days")));
const exceptionRuns = atMost(asOf, cell("exceptionUntil"));
export const exceptionIsOver = less(cell("exceptionUntil"), asOf);
const saysNo = isOneOf(cell("applicable"), ["No", "N", "FALSE", "Nein", "Non", "Não", "Nao", "N/A", "Not applicable"]);

/** Why a duty does not count: it does not apply, or is exempt. An exception takes it out for as long as it is in force. */
export const outside: Expression<DutyTerms> = firstOf<DutyTerms>([
  [gone, ""],
  [saysNo, "Not applicable"],
  [exceptionRuns, "Exempt"],
  [exceptionIsOver, ""],
  [isOneOf(cell("says"), ["Not applicable", "Exempt"]), cell("says")],
]);
const isOutside = not(isBlank(cell("outside")));

/** Days before a due date on which what is done is done for that date: as the settings say, and a quarter of the interval at the most. */
const early = extreme<DutyTerms>(
  "MIN",
  setting("earlyDays"),
  when(areNumbers(cell("months")), times(cell("months"), 7.5), times(cell("days"), 0.25)),
);

/**
 * The day from which on a duty that comes again is due next, once it was done for its date; blank while it was not. Without a due
 * date it is due next after the day on which it was last done, where the settings allow it.
 */
export const dueFrom: Expression<DutyTerms> = when(
  all(recurs, areNumbers(cell("last"))),
  when(
    areNumbers(cell("due")),
    when(less(plus(cell("last"), early), cell("due")), "", plus(extreme("MAX", cell("due"), cell("last")), 1)),
    when(is(setting("fromLast"), "Yes"), plus(cell("last"), 1)),
  ),
);

/** The date from which its dates are counted. */
export const anchor: Expression<DutyTerms> = when(
  areNumbers(cell("dueFrom")),
  when(areNumbers(cell("due")), cell("due"), cell("last")),
);

const nextBy = (every: "months" | "days", unit: "month" | "day") =>
  coo<DutyTerms>("NEXTDUE", [cell("anchor"), cell(every), unit, cell("dueFrom")], (first, count, _unit, from) =>
    nextDueOf({ anchor: Math.floor(Number(first)), every: Number(count), unit }, Math.floor(Number(from))),
  );

/** A duty stays due until it is done; then comes the next date. Dates are days without a time. */
export const nextDue: Expression<DutyTerms> = when(
  areNumbers(cell("dueFrom")),
  when(areNumbers(cell("months")), nextBy("months", "month"), nextBy("days", "day")),
  when(areNumbers(cell("due")), cell("due")),
);

/** Nothing where somebody has emptied the setting. */
const warning = extreme<DutyTerms>("MAX", 0, setting("warningDays"));
const statusAt = (completed: Expression<DutyTerms>) =>
  coo<DutyTerms>("DUESTATUS", [cell("nextDue"), asOf, completed, warning], (due, day, ...rest) => {
    const [days, done] = [...rest].reverse();
    return dueStatusOf(Number(due), Number(day), done === undefined ? undefined : Number(done), Number(days));
  });

/**
 * Where a duty stands on the as-of day. One that comes once is done on the day it was last done, or where its status says so. Where
 * nobody says how often it comes, what was done long before its date was done for an earlier one.
 */
export const dueStatus: Expression<DutyTerms> = firstOf<DutyTerms>(
  [
    [any(gone, isOutside, not(areNumbers(cell("nextDue"), asOf))), ""],
    [all(comesOnce, areNumbers(cell("last"))), statusAt(cell("last"))],
    [
      all(
        hasNoFrequency,
        areNumbers(cell("last")),
        atMost(plus(cell("nextDue"), setting("earlyDays"), "-"), cell("last")),
      ),
      statusAt(cell("last")),
    ],
    [all(any(comesOnce, hasNoFrequency), is(cell("saysDone"), "Yes")), "Done"],
  ],
  statusAt(skipped),
);

export const daysOverdue: Expression<DutyTerms> = when(
  is(cell("dueStatus"), "Overdue"),
  plus(asOf, cell("nextDue"), "-"),
);

export const overdueBand: Expression<DutyTerms> = when(
  areNumbers(cell("daysOverdue")),
  coo("AGEBAND", [cell("daysOverdue")], (days) => ageBand(Number(days), ageBands(USUAL_LIMITS)) ?? ""),
);

/**
 * How a duty is met. An exception takes it out while it is in force and makes it a failure once it has run out; a status that says
 * nothing leaves it to the dates.
 */
export const dutyClass: Expression<DutyTerms> = firstOf<DutyTerms>(
  [
    [gone, ""],
    [isOutside, cell("outside")],
    [exceptionIsOver, "Not compliant"],
    [not(isBlank(cell("says"))), cell("says")],
    [not(isBlank(cell("status"))), "Not assessed"],
    [is(cell("dueStatus"), "Overdue"), "Not compliant"],
    [areNumbers(cell("last")), "Compliant"],
  ],
  "Not assessed",
);

const hasNoEvidence: Condition<DutyTerms> = any(
  isBlank(cell("evidence")),
  isOneOf(cell("evidence"), [
    "None",
    "Missing",
    "No",
    "-",
    "N/A",
    "Fehlt",
    "Keine",
    "Manquant",
    "Falta",
    "Nein",
    "Non",
  ]),
);

export const evidenceStatus: Expression<DutyTerms> = firstOf<DutyTerms>(
  [
    [any(gone, isOutside), ""],
    [hasNoEvidence, "Missing"],
    [less(cell("evidenceUntil"), asOf), "Expired"],
  ],
  "Present",
);

/** How much of a duty is met: all, the share that a duty met in part counts, nothing; blank for one that does not count. */
export const met: Expression<DutyTerms> = firstOf<DutyTerms>(
  [
    [not(is(cell("open"), "Yes")), ""],
    [is(cell("class"), "Compliant"), 1],
    [is(cell("class"), "Partial"), setting("partial")],
  ],
  0,
);
