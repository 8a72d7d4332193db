import { ageBand, ageBands, USUAL_LIMITS } from "../../calc/ageBand";
import { dueStatus as dueStatusOf } from "../../calc/dueStatus";
import { nextDue as nextDueOf } from "../../calc/recurrence";
import { coo, extreme, firstOf, plus, skipped, times, when } from "../kit/expression/combine";
import { all, any, areNumbers, atMost, is, isBlank, isOneOf, less, not } from "../kit/expression/conditions";
import type { Condition, Expression } from "../kit/expression/expression";
import { leavesOf } from "../kit/expression/leaves";
import type { DutyTerms } from "./complianceTerms";

/** The rules by which a duty is judged, each said once for the sheet and for its check. */

export const { cell, setting, listed, listedNumber } = leavesOf<DutyTerms>();

const asOf = setting("asOf");
const gone = isBlank(cell("line"));

/** What the settings say of the status: how the duty is met, and whether it is done. */
export const says = listed("status", "class", cell("status"));
export const saysDone = listed("status", "done", cell("status"));

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

/** The day from which on a duty that comes again is due next: after the date for which it was last done. */
export const dueFrom: Expression<DutyTerms> = when(
  all(recurs, areNumbers(cell("last"))),
  when(areNumbers(cell("due")), plus(extreme("MAX", cell("due"), cell("last")), 1), plus(cell("last"), 1)),
);

/** Its first date from then on. Dates are days without a time. */
function nextDate(anchor: "due" | "last"): Expression<DutyTerms> {
  const by = (every: "months" | "days", unit: "month" | "day") =>
    coo("NEXTDUE", [cell(anchor), cell(every), unit, cell("dueFrom")], (first, count, _unit, from) =>
      nextDueOf({ anchor: Math.floor(Number(first)), every: Number(count), unit }, Math.floor(Number(from))),
    );
  return when(areNumbers(cell("months")), by("months", "month"), by("days", "day"));
}

/** Days before a due date on which what is done is done for that date: as the settings say, and a quarter of the interval at the most. */
const early = extreme<DutyTerms>(
  "MIN",
  setting("earlyDays"),
  when(areNumbers(cell("months")), times(cell("months"), 7.5), times(cell("days"), 0.25)),
);
/**
 * A duty stays due until it is done; then comes the next date, counted from the due date. Without a due date it is counted from the
 * day on which the duty was last done, where the settings allow it.
 */
export const nextDue: Expression<DutyTerms> = when(
  areNumbers(cell("due")),
  firstOf<DutyTerms>(
    [
      [not(areNumbers(cell("dueFrom"))), cell("due")],
      [less(plus(cell("last"), early), cell("due")), cell("due")],
    ],
    nextDate("due"),
  ),
  when(all(areNumbers(cell("dueFrom")), is(setting("fromLast"), "Yes")), nextDate("last")),
);

const statusAt = (completed: Expression<DutyTerms>) =>
  coo<DutyTerms>("DUESTATUS", [cell("nextDue"), asOf, completed, setting("warningDays")], (due, day, ...rest) => {
    const [warning, done] = [...rest].reverse();
    return dueStatusOf(Number(due), Number(day), done === undefined ? undefined : Number(done), Number(warning));
  });

/** Where a duty stands on the as-of day; one that comes once is done on the day it was last done, or where its status says so. */
export const dueStatus: Expression<DutyTerms> = firstOf<DutyTerms>(
  [
    [any(gone, isOutside, not(areNumbers(cell("nextDue"), asOf))), ""],
    [all(not(recurs), areNumbers(cell("last"))), statusAt(cell("last"))],
    [all(not(recurs), is(cell("saysDone"), "Yes")), "Done"],
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
