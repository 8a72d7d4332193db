import { pastBorder } from "./border";
import { allFilled, anyBlank, firstOf, itemOf, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { dayOf, daysFrom, notDates } from "./days";
import { scheduleBody } from "./earnedValue";
import { isNumberText, isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

const elapsed: Plain = ([start = "", finish = "", asOf = "", count, holidays], known) => {
  const [first, last, day] = [start, finish, asOf].map(dayOf);
  const word = wordOf(count, "calendar");
  const [gone, all] = [daysFrom(first, day, word, holidays), daysFrom(first, last, word, holidays)];
  if (gone === null || all === null) return null;
  const share = word === "calendar" ? `(${gone})/(${all})` : `${gone}/${all}`;
  const inside = firstOf(
    [
      [`${day}<${first}`, "0"],
      [`${day}>=${last}`, "1"],
    ],
    share,
  );
  const result = word === "calendar" ? inside : `IF(${all}=0,NA(),${inside})`;
  return itemOf([start, finish, asOf], [...notDates(start, finish, asOf), `${last}<${first}`], result, known);
};

const timeIndex: Plain = ([planned = "", ev = "", at = ""], known) => {
  if (![ev, at].every(isSingle)) return null;
  const index = `IF(${at}=0,NA(),${scheduleBody(planned, ev)}/${at})`;
  return unlessBlank([ev, at], isNumberText(at) ? index : `IF(${at}<0,#VALUE!,${index})`, known);
};

const scheduleForecast: Plain = ([planned = "", ev = "", at = "", pf], known) => {
  if (![ev, at].every(isSingle) || [ev, at].some((part) => mayBeBlank(part, known) && !isSingle(part))) return null;
  const rate = pf !== undefined && isNumberText(pf) ? pf : { spi: "spi", one: "1" }[wordOf(pf, "spi") ?? ""];
  if (rate === undefined) return null;
  const duration = rate === "spi" ? `pd*${operand(at)}/es` : `${at}+(pd-es)/${rate}`;
  const none = rate === "spi" ? `OR(es=0,${at}=0)` : "es=0";
  const figures = firstOf(
    [
      ["k=1", "es"],
      ["k=2", minus("es", at)],
      ["k=3", `IF(${at}=0,NA(),es/${operand(at)})`],
      ["k=4", `IF(${none},NA(),${duration})`],
    ],
    `IF(OR(es=0,${at}>=pd),NA(),(pd-es)/(pd-${operand(at)}))`,
  );
  const parts = [
    `LET(es,${scheduleBody(planned, ev)}`,
    `pd,COUNT(${planned})`,
    "k,{1;2;3;4;5}",
    `HSTACK({"ES";"SV(t)";"SPI(t)";"Forecast duration";"TSPI"},${figures}))`,
  ];
  return `IF(OR(LEN(TRIM(${ev}))*LEN(TRIM(${at}))=0,${at}<0),#VALUE!,${parts.join(",")})`;
};

const cycleTime: Plain = ([started = "", finished = "", count, holidays], known) => {
  const [first, last] = [started, finished].map(dayOf);
  const days = daysFrom(first, last, wordOf(count, "calendar"), holidays);
  if (days === null) return null;
  return itemOf([started, finished], [...notDates(started, finished), `${last}<${first}`], days, known);
};

const slip: Plain = ([baseline = "", actual = "", asOf, count, holidays], known) => {
  const word = wordOf(count, "calendar");
  const planned = dayOf(baseline);
  if (asOf !== undefined && mayBeBlank(asOf, known)) return null;
  const slipped = (day: string): string | null => {
    if (word === "calendar") return minus(day, planned);
    const late = daysFrom(`${planned}+1`, day, word, holidays);
    const early = daysFrom(`${day}+1`, planned, word, holidays);
    if (late === null || early === null) return null;
    return firstOf(
      [
        [`${day}=${planned}`, "0"],
        [`${day}>${planned}`, late],
      ],
      `-${early}`,
    );
  };
  const done = slipped(dayOf(actual));
  const sinceDue = asOf === undefined ? '""' : slipped(dayOf(asOf));
  if (done === null || sinceDue === null) return null;
  const open = asOf === undefined ? '""' : `IF(${dayOf(asOf)}>${planned},${sinceDue},"")`;
  const result = mayBeBlank(actual, known) ? `IF(${anyBlank(actual)},${open},${done})` : done;
  return itemOf([baseline], notDates(baseline), result, known);
};

/** With a day asked for, by lines: those not delivered by then fail once their day is over. */
export const onTimeInFull: Plain = ([promised = "", delivered = "", ordered = "", shipped = "", ...terms], known) => {
  const [asOf, early, late = "0", order, level] = terms;
  if (order !== undefined || wordOf(level, "line") !== "line") return null;
  const given = [asOf, early, late].filter((part): part is string => part !== undefined);
  if (given.some((part) => !isSingle(part) || mayBeBlank(part, known))) return null;
  const grace = late === "0" ? "" : `+${operand(late)}`;
  const tooSoon = early === undefined ? "" : `*(INT(${delivered})>=INT(${promised})-${operand(early)})`;
  const complete = allFilled(promised, delivered, ordered, shipped);
  const came = asOf === undefined ? `(${complete})*1` : `(${complete})*(INT(${delivered})<=INT(${asOf}))`;
  const missing = `(${allFilled(promised, ordered)})*IF(LEN(TRIM(${delivered}))=0,1,INT(${delivered})>INT(${asOf}))`;
  const isDue = `(INT(${promised})${grace}<INT(${asOf}))`;
  const rows = ["On time", "In full", "On time in full", ...(asOf === undefined ? [] : ["Not due"])];
  const shares = "VSTACK(SUM(punctual),SUM(full),SUM(punctual*full))/SUM(shown)";
  return [
    `LET(came,${came}`,
    ...(asOf === undefined ? ["shown,came"] : [`gone,${missing}`, `shown,came+gone*${isDue}`]),
    `punctual,came*(INT(${delivered})<=INT(${promised})${grace})${tooSoon}`,
    `full,came*(${pastBorder(`(${minus(shipped, ordered)})`, ordered)}>=0)`,
    `names,VSTACK(${rows.map((row) => `"${row}"`).join(",")})`,
    `shares,${shares}`,
    `IF(SUM(shown)=0,NA(),HSTACK(names,${asOf === undefined ? "shares" : "VSTACK(shares,SUM(gone)+SUM(came)-SUM(shown))"})))`,
  ].join(",");
};

export const deliveryFunctions: readonly PortableFunction[] = [
  {
    name: "ELAPSED",
    parameters: ["start", "finish", "asof", "[daycount]", "[holidays]"],
    grade: "exact",
    plain: elapsed,
  },
  { name: "SPITIME", parameters: ["planned_cumulative", "ev", "at"], grade: "lambda", plain: timeIndex },
  {
    name: "SCHEDULEFORECAST",
    parameters: ["planned_cumulative", "ev", "at", "[pf]"],
    grade: "lambda",
    plain: scheduleForecast,
  },
  {
    name: "FINISHFORECAST",
    parameters: ["counts", "remaining", "[confidence]", "[start]", "[days]", "[least]"],
    grade: "value",
  },
  { name: "HOWMANY", parameters: ["counts", "periods", "[confidence]", "[least]"], grade: "value" },
  {
    name: "CYCLETIME",
    parameters: ["started", "finished", "[daycount]", "[holidays]"],
    grade: "exact",
    plain: cycleTime,
  },
  {
    name: "SLIP",
    parameters: ["baseline", "actual", "[asof]", "[daycount]", "[holidays]"],
    grade: "exact",
    plain: slip,
  },
];
