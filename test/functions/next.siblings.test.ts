import { call, column } from "./callFunction";
import { expectClose } from "./closeTo";
import { serialDay } from "./serialDay";

/**
 * Cases worked out by hand from what each function says it means, none of them taken from its source: a few of each of the 33
 * functions and of the six that were extended.
 */
type Sibling = [what: string, id: string, args: unknown[], wanted: unknown];

const d = (text: string) => serialDay(text) as number;
const NA = { error: "#N/A" };
const REFUSED = { error: "#VALUE!" };
const down = (...items: unknown[]) => column(...items);

const siblings: Sibling[] = [
  ["both ends count", "ELAPSED", [d("2026-03-01"), d("2026-03-10"), d("2026-03-04")], 0.4],
  ["before the start", "ELAPSED", [d("2026-03-01"), d("2026-03-10"), d("2026-02-27")], 0],
  ["one day, on it", "ELAPSED", [d("2026-03-01"), d("2026-03-01"), d("2026-03-01")], 1],
  ["a time of day is cut off", "ELAPSED", [d("2026-03-01") + 0.9, d("2026-03-10") + 0.1, d("2026-03-04") + 0.5], 0.4],
  ["a weekend has no working day", "ELAPSED", [d("2026-03-07"), d("2026-03-08"), d("2026-03-08"), "workdays"], NA],
  [
    "working days without a holiday",
    "ELAPSED",
    [d("2026-03-02"), d("2026-03-06"), d("2026-03-04"), "workdays", down(d("2026-03-03"))],
    0.5,
  ],
  ["finish before start", "ELAPSED", [d("2026-03-10"), d("2026-03-01"), d("2026-03-04")], REFUSED],

  ["halfway in the second period", "SPITIME", [down(10, 30, 60), 20, 2], 0.75],
  ["nothing gone yet", "SPITIME", [down(10, 30, 60), 20, 0], NA],

  ["the table", "SCHEDULEFORECAST", [down(10, 30, 60, 100), 20, 2], [1.5, -0.5, 0.75, 2 + 2.5 / 0.75, 2.5 / 2]],
  ["at full pace", "SCHEDULEFORECAST", [down(10, 30, 60, 100), 20, 2, "one"], [1.5, -0.5, 0.75, 4.5, 1.25]],
  ["at a pace given", "SCHEDULEFORECAST", [down(10, 30, 60, 100), 20, 2, 0.5], [1.5, -0.5, 0.75, 7, 1.25]],
  ["nothing earned", "SCHEDULEFORECAST", [down(10, 30, 60, 100), 0, 2], [0, -2, 0, NA, NA]],
  ["at the planned end", "SCHEDULEFORECAST", [down(10, 20), 15, 2], [1.5, -0.5, 0.75, 2 + 0.5 / 0.75, NA]],

  ["two throws of a coin", "FINISHFORECAST", [down(0, 1), 1, [[0.5, 0.75, 0.76]], null, null, 1], [1, 2, 3]],
  ["a date, weeks by default", "FINISHFORECAST", [down(2, 2, 2, 2, 2), 5, 0.85, d("2026-01-02")], d("2026-01-23")],
  ["a date, of fortnights", "FINISHFORECAST", [down(2, 2, 2, 2, 2), 4, 0.5, d("2026-01-02"), 14], d("2026-01-30")],
  ["nothing to go", "FINISHFORECAST", [down(2, 2, 2, 2, 2), 0, 0.85], 0],
  ["a part of an item is an item", "FINISHFORECAST", [down(2, 2, 2, 2, 2), 4.1, 0.85], 3],
  ["blank periods were not worked", "FINISHFORECAST", [down(2, "", 2, 2, "", 2, 2), 4, 0.85], 2],
  ["four periods with a finish", "FINISHFORECAST", [down(2, 2, 2, 2, 0, 0), 4, 0.85], NA],
  ["a confidence of 1", "FINISHFORECAST", [down(2, 2, 2, 2, 2), 4, 1], REFUSED],
  ["half an item finished", "FINISHFORECAST", [down(2, 2.5, 2, 2, 2), 4, 0.85], REFUSED],

  ["three throws of a coin", "HOWMANY", [down(0, 1), 3, [[0.5, 0.87, 0.9]], 1], [2, 1, 0]],
  ["no periods", "HOWMANY", [down(1, 2, 3, 4, 5), 0], 0],
  ["certain", "HOWMANY", [down(3, 3, 3, 3, 3), 4, 0.99], 12],

  ["the same day", "CYCLETIME", [d("2026-05-04"), d("2026-05-04")], 1],
  ["over a weekend", "CYCLETIME", [d("2026-05-08"), d("2026-05-11"), "workdays"], 2],
  ["still open", "CYCLETIME", [d("2026-05-08"), ""], ""],
  ["finished before started", "CYCLETIME", [d("2026-05-08"), d("2026-05-07")], REFUSED],

  ["early is negative", "SLIP", [d("2026-06-10"), d("2026-06-07")], -3],
  ["open and past", "SLIP", [d("2026-06-10"), "", d("2026-06-15")], 5],
  ["open on its day", "SLIP", [d("2026-06-10"), "", d("2026-06-10")], ""],
  ["late in working days", "SLIP", [d("2026-06-05"), d("2026-06-09"), "", "workdays"], 2],
  ["early in working days", "SLIP", [d("2026-06-09"), d("2026-06-05"), "", "workdays"], -2],

  [
    "an undelivered late line fails",
    "ONTIMEINFULL",
    [
      down(d("2026-01-05"), d("2026-01-05"), d("2026-03-01")),
      down(d("2026-01-05"), "", ""),
      down(10, 10, 10),
      down(10, 0, 0),
      d("2026-01-20"),
    ],
    [0.5, 0.5, 0.5, 1],
  ],
  [
    "days of grace",
    "ONTIMEINFULL",
    [
      down(d("2026-01-05"), d("2026-01-05")),
      down(d("2026-01-07"), d("2026-01-08")),
      down(1, 1),
      down(1, 1),
      d("2026-01-20"),
      "",
      2,
    ],
    [0.5, 1, 0.5, 0],
  ],
  [
    "too early fails",
    "ONTIMEINFULL",
    [
      down(d("2026-01-05"), d("2026-01-05")),
      down(d("2026-01-01"), d("2026-01-04")),
      down(1, 1),
      down(1, 1),
      d("2026-01-20"),
      1,
    ],
    [0.5, 1, 0.5, 0],
  ],
  [
    "by order",
    "ONTIMEINFULL",
    [
      down(d("2026-01-05"), d("2026-01-05"), d("2026-01-05")),
      down(d("2026-01-05"), d("2026-01-06"), d("2026-01-05")),
      down(4, 4, 4),
      down(4, 4, 4),
      d("2026-01-20"),
      "",
      "",
      down("a", "a", "b"),
      "order",
    ],
    [0.5, 1, 0.5, 0],
  ],
  [
    "by unit",
    "ONTIMEINFULL",
    [
      down(d("2026-01-05"), d("2026-01-05")),
      down(d("2026-01-05"), d("2026-01-06")),
      down(30, 10),
      down(20, 12),
      d("2026-01-20"),
      "",
      "",
      "",
      "unit",
    ],
    [0.75, 0.75, 0.5, 0],
  ],

  ["done, with no time gone", "PACESTATUS", [1, 0], "Achieved"],
  ["not begun in time", "PACESTATUS", [0, 0.1], "At risk"],
  ["a limit of one's own", "PACESTATUS", [0.45, 0.5, 0.9], "On track"],
  ["on the amber limit", "PACESTATUS", [0.3, 0.4], "Behind"],
  ["limits the wrong way round", "PACESTATUS", [0.3, 0.4, 0.5, 0.6], REFUSED],
  ["more time than there is", "PACESTATUS", [0.3, 1.2], REFUSED],

  ["just green", "OKRGRADE", [0.7], "Green"],
  ["just amber", "OKRGRADE", [0.4], "Amber"],
  ["committed, short of it", "OKRGRADE", [0.99, "committed"], "Amber"],
  ["below 0", "OKRGRADE", [-2], "Red"],

  ["red beats all, as written", "WEAKEST", [down("Done", "Off Track", "Amber")], "Off Track"],
  ["gray only when alone", "WEAKEST", [down("On hold", "", "Not started")], "On hold"],
  ["gray beside green", "WEAKEST", [down("On hold", "Green")], "Green"],
  ["German", "WEAKEST", [down("erledigt", "Überfällig")], "Überfällig"],
  ["all blank", "WEAKEST", [down("", "")], ""],
  ["an order of one's own", "WEAKEST", [down("Silver", "Gold", "Bronze"), down("Bronze", "Silver", "Gold")], "Bronze"],
  ["an unknown word", "WEAKEST", [down("Green", "mauve")], REFUSED],

  ["clipped above", "PROGRESS", [80, 60, 50, true], 1],
  ["clipped below", "PROGRESS", [80, 60, 90, true], 0],
  ["not clipped", "PROGRESS", [80, 60, 90], -0.5],
  ["target is baseline", "PROGRESS", [80, 80, 90, true], NA],

  [
    "opening + hires − leavers",
    "HEADCOUNT",
    [
      down(d("2026-01-01"), d("2026-02-01"), d("2026-03-01")),
      down(d("2026-02-01"), "", ""),
      down(d("2026-01-31"), d("2026-02-01"), d("2026-03-01")),
    ],
    [1, 1, 2],
  ],
  [
    "a blank share leaves the person out",
    "HEADCOUNT",
    [down(d("2026-01-01"), d("2026-01-01")), down("", ""), d("2026-02-01"), down(0.5, "")],
    0.5,
  ],
  ["left before hired", "HEADCOUNT", [down(d("2026-05-01")), down(d("2026-04-01")), d("2026-05-02")], 0],

  [
    "of four one left, one came",
    "RETENTION",
    [
      down(d("2025-01-01"), d("2025-01-01"), d("2025-01-01"), d("2025-01-01"), d("2026-02-01")),
      down("", "", "", d("2026-03-01"), ""),
      d("2026-01-01"),
      d("2026-06-30"),
    ],
    0.75,
  ],
  ["nobody at the start", "RETENTION", [down(d("2026-02-01")), down(""), d("2026-01-01"), d("2026-06-30")], NA],
  ["the wrong way round", "RETENTION", [down(d("2025-02-01")), down(""), d("2026-06-30"), d("2026-01-01")], REFUSED],

  ["over-hired", "VACANCYRATE", [20, 23], -0.15],
  ["none authorized", "VACANCYRATE", [0, 3], NA],

  ["nine in ten", "OFFERACCEPTANCE", [9, 10], 0.9],
  ["more than offered", "OFFERACCEPTANCE", [11, 10], REFUSED],
  ["no offers", "OFFERACCEPTANCE", [0, 0], NA],

  ["words", "NINEBOX", ["Low", "High"], 7],
  ["a scale to 5", "NINEBOX", [5, 3, down(3, 4)], 6],
  ["a label", "NINEBOX", [2, 3, "", "label"], "Medium performance, high potential"],
  ["off the scale", "NINEBOX", [4, 2], REFUSED],

  [
    "the middle",
    "TIMETOFILL",
    [down(d("2026-01-01"), d("2026-01-01"), d("2026-01-01")), down(d("2026-01-11"), d("2026-01-31"), ""), "median"],
    20,
  ],
  [
    "nine tenths",
    "TIMETOFILL",
    [down(d("2026-01-01"), d("2026-01-01")), down(d("2026-01-11"), d("2026-01-21")), "p90"],
    19,
  ],
  ["working days", "TIMETOFILL", [down(d("2026-01-02")), down(d("2026-01-05")), "average", "workdays"], 1],

  [
    "a record that has run out",
    "TRAININGCOVERAGE",
    [
      down("Ann", "Bob"),
      down("Ann", "Bob"),
      null,
      [["Fire"]],
      down("Fire", "Fire"),
      down(d("2026-01-01"), ""),
      d("2026-06-01"),
    ],
    0.5,
  ],
  [
    "pair by pair",
    "TRAININGCOVERAGE",
    [down("Ann", "Ann", "Bob"), down("Ann"), null, down("Fire", "Data", "Fire"), down("Data")],
    1 / 3,
  ],

  ["31 January, monthly, from the anchor", "NEXTDUE", [d("2026-01-31"), 1, "month", d("2026-03-01")], d("2026-03-31")],
  ["on the day itself", "NEXTDUE", [d("2026-01-31"), 2, "week", d("2026-02-14")], d("2026-02-14")],
  ["29 February, yearly", "NEXTDUE", [d("2024-02-29"), 1, "year", d("2025-01-01")], d("2025-02-28")],
  ["moved to a working day", "NEXTDUE", [d("2026-01-31"), 1, "month", d("2026-01-31"), "workday"], d("2026-02-02")],
  [
    "moved before the day asked for",
    "NEXTDUE",
    [d("2026-01-31"), 1, "month", d("2026-01-31"), "previous"],
    d("2026-02-27"),
  ],
  ["every half year", "NEXTDUE", [d("2026-01-31"), 0.5, "year", d("2026-02-01")], REFUSED],

  ["none in the window", "OCCURRENCES", [d("2026-01-15"), 1, "month", d("2026-01-16"), d("2026-02-14")], ""],
  [
    "month ends",
    "OCCURRENCES",
    [d("2026-01-15"), 1, "month", d("2026-02-01"), d("2026-04-30"), "end"],
    [d("2026-02-28"), d("2026-03-31"), d("2026-04-30")],
  ],

  ["bands", "AGEBAND", [down(0, 30, 31, 90, 91)], ["", "1-30", "31-60", "61-90", "Over 90"]],
  ["bands of one's own", "AGEBAND", [down(7, 8), down(7), down("week", "later")], ["week", "later"]],
  ["a label short", "AGEBAND", [7, down(7, 14), down("a", "b")], REFUSED],

  ["not assessed counts against", "COMPLIANCERATE", [down("Compliant", "Not assessed", "N/A", "Non-compliant")], 1 / 3],
  ["partly", "COMPLIANCERATE", [down("Compliant", "Partial"), "", 0.5], 0.75],
  ["weighted", "COMPLIANCERATE", [down("conforme", "non conforme"), down(3, 1)], 0.75],

  ["renewed twice", "TERMEND", [d("2024-06-30"), d("2025-07-01"), 12], d("2026-06-30")],
  ["on its last day", "TERMEND", [d("2024-06-30"), d("2024-06-30"), 12], d("2024-06-30")],
  ["29 February comes back", "TERMEND", [d("2024-02-29"), d("2027-03-01"), 12], d("2028-02-29")],

  ["months are not 30 days", "NOTICEBY", [d("2026-05-31"), 3, "month"], d("2026-02-28")],
  ["with a buffer", "NOTICEBY", [d("2026-05-31"), 30, "day", 5], d("2026-04-26")],

  ["over", "RENEWALSTATUS", [d("2026-01-31"), d("2025-12-31"), d("2026-02-01"), "no"], "Expired"],
  ["too late, by itself", "RENEWALSTATUS", [d("2026-03-31"), d("2026-01-31"), d("2026-02-01"), "ja"], "Renews"],
  ["too late, not by itself", "RENEWALSTATUS", [d("2026-03-31"), d("2026-01-31"), d("2026-02-01"), ""], "Lapses"],
  ["the last day", "RENEWALSTATUS", [d("2026-03-31"), d("2026-02-01"), d("2026-02-01"), true], "Decide"],
  ["far off", "RENEWALSTATUS", [d("2027-03-31"), d("2026-12-31"), d("2026-02-01"), true], "Running"],

  ["the item that crosses", "ABCCLASS", [down(60, 30, 5, 5)], ["A", "A", "B", "C"]],
  ["negatives are nowhere", "ABCCLASS", [down(-50, 100, "")], ["", "A", ""]],
  ["nothing spent", "ABCCLASS", [down(0, 0)], NA],

  ["on the threshold", "KRALJIC", [3, 3], "Strategic"],
  ["hard to get, small", "KRALJIC", [2.9, 5], "Bottleneck"],
  ["easy and small", "KRALJIC", [1, 1], "Non-critical"],
  ["a threshold of one's own", "KRALJIC", [7, 4, 5], "Leverage"],

  ["half and half", "NPS", [down(10, 0)], 0],
  ["passives count below", "NPS", [down(9, 8, 7, 6, 10)], 20],
  ["off the scale", "NPS", [down(11)], REFUSED],
  ["none", "NPS", [down("", "")], NA],
  ["the widest", "NPSERROR", [down(10, 0)], (100 * 1.959963984540054) / Math.SQRT2],

  ["lower is better", "RESCALE", [15, 20, 10], 50],
  ["clipped, another scale", "RESCALE", [9, 20, 10, 1, 5], 5],
  ["no scale", "RESCALE", [9, 10, 10], NA],

  ["WSJF", "WSJF", [8, 5, 2, 5], 3],
  ["no size", "WSJF", [8, 5, 2, 0], NA],
  ["ICE", "ICE", [7, 6, 5], 210],

  [
    "skipped stages are reached too",
    "FUNNEL",
    [down("Won", "Offer", "Lead", "Lost"), down("Lead", "Offer", "Won"), down("", "", "", "Offer")],
    [
      ["Lead", 4, 1, ""],
      ["Offer", 3, 0.75, 0.75],
      ["Won", 1, 0.25, 1 / 3],
    ],
  ],

  ["stops at the first that does not fit", "FUNDED", [down(10, 9, 1), down(5, 6, 2), 8], [true, false, false]],
  ["goes on to smaller ones", "FUNDED", [down(10, 9, 1), down(5, 6, 2), 8, "fill"], [true, false, true]],
  ["free, and worthless", "FUNDED", [down(1, 0, -3), down(0, 1, 1), 5], [true, false, false]],

  ["by what is left to spend", "PRODUCTIVITY", [10, 4], 2.5],
  ["nothing left", "PRODUCTIVITY", [10, 0], NA],

  ["each given the one before", "RNPV", [[[-10, 20, 40]], [[1, 0.5, 0.5]], 0, "stage"], 10],
  ["to get that far", "RNPV", [[[-10, 20, 40]], [[1, 0.5, 0.5]], 0], 20],

  [
    "what changed",
    "CHANGES",
    [down("a", "b", "c"), down(5, 3, "Red"), down("c", "a", "x"), down("Green", 5, 9)],
    [
      ["b", "", 3, "", "New"],
      ["c", "Green", "Red", "", "Changed"],
      ["x", 9, "", "", "Gone"],
    ],
  ],
  ["a key twice", "CHANGES", [down("a", "a"), down(5, 3), down("c"), down(1)], REFUSED],
  ["nothing", "CHANGES", [down("a"), down(5), down("a"), down(5)], ""],
];

test.each(siblings)("%s: %s", (_what, id, args, wanted) => {
  const found = call(id, ...args);
  const whole = id === "FUNNEL" || (id === "CHANGES" && Array.isArray(wanted));
  if (whole) compare(found, wanted);
  else if (id === "ONTIMEINFULL" || id === "SCHEDULEFORECAST")
    compare(
      (found as unknown[][]).map((row) => row[1]),
      wanted,
    );
  else if (Array.isArray(wanted)) compare((found as unknown[][]).flat(), wanted);
  else compare(Array.isArray(found) ? (found as unknown[][]).flat()[0] : found, wanted);
});

function compare(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    wanted.forEach((item, at) => compare((found as unknown[])[at], item));
  } else if (typeof wanted === "number") expectClose(found, wanted, 1e-12 * Math.max(1, Math.abs(wanted)));
  else if (typeof wanted === "object") expect(found).toMatchObject(wanted as object);
  else expect(found).toBe(wanted);
}
