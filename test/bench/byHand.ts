/** The rules of the array functions as a hurried person writes them: cells in, the same loop by hand, cells out. No checks of any kind. */

type Cells = readonly (readonly unknown[])[];

const column = (cells: Cells): Float64Array => {
  const numbers = new Float64Array(cells.length);
  for (let at = 0; at < cells.length; at++) numbers[at] = cells[at][0] as number;
  return numbers;
};

function rows<Item>(count: number, itemAt: (at: number) => Item): Item[][] {
  const found: Item[][] = new Array(count);
  for (let at = 0; at < count; at++) found[at] = [itemAt(at)];
  return found;
}

export const difference = (one: Cells, other: Cells) => {
  const [a, b] = [column(one), column(other)];
  return rows(a.length, (at) => b[at] - a[at]);
};

export const share = (one: Cells, other: Cells) => {
  const [a, b] = [column(one), column(other)];
  return rows(a.length, (at) => (b[at] === 0 ? "#N/A" : (a[at] - b[at]) / Math.abs(b[at])));
};

export const product = (...cells: Cells[]) => {
  const [a, b, c] = cells.map(column);
  return rows(a.length, (at) => a[at] * b[at] * c[at]);
};

export const perSize = (...cells: Cells[]) => {
  const [a, b, c, d] = cells.map(column);
  return rows(a.length, (at) => (d[at] === 0 ? "#N/A" : (a[at] + b[at] + c[at]) / d[at]));
};

export const grades = (cells: Cells) => {
  const a = column(cells);
  return rows(a.length, (at) => (a[at] >= 0.7 ? "Green" : a[at] >= 0.4 ? "Amber" : "Red"));
};

/** Days since 1 March of year 0 to year, month, day (H. Hinnant); what every date rule by hand needs. */
function monthAndDay(serial: number): [month: number, day: number] {
  const days = serial + 693_899;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  return [(year + era * 400) * 12 + march + 2, ofYear - Math.floor((153 * march + 2) / 5) + 1];
}

function firstDay(month: number): number {
  const march = month - 2;
  const year = Math.floor(march / 12);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (march - year * 12) + 2) / 5);
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 693_899;
}

const monthsLater = (month: number, day: number) => Math.min(firstDay(month) + day - 1, firstDay(month + 1) - 1);

/** The first date some months apart on or after a day. */
export const nextInMonths = (starts: Cells, every: number, after: number) => {
  const start = column(starts);
  const [month] = monthAndDay(after);
  return rows(start.length, (at) => {
    if (start[at] >= after) return start[at];
    const [first, day] = monthAndDay(start[at]);
    for (let step = Math.ceil((month - first) / every); ; step++) {
      const date = monthsLater(first + step * every, day);
      if (date >= after) return date;
    }
  });
};

export const quadrants = (one: Cells, other: Cells) => {
  const [a, b] = [column(one), column(other)];
  return rows(a.length, (at) =>
    b[at] >= 3 ? (a[at] >= 3 ? "Strategic" : "Bottleneck") : a[at] >= 3 ? "Leverage" : "Non-critical",
  );
};

export const boxes = (one: Cells, other: Cells) => {
  const [a, b] = [column(one), column(other)];
  return rows(a.length, (at) => 3 * (b[at] - 1) + a[at]);
};

export const paces = (one: Cells, other: Cells) => {
  const [a, b] = [column(one), column(other)];
  return rows(a.length, (at) => {
    if (a[at] >= 1) return "Achieved";
    if (b[at] === 0) return "Not started";
    const pace = a[at] / b[at];
    return pace >= 0.95 ? "On track" : pace >= 0.75 ? "Behind" : "At risk";
  });
};

const ranked = (values: Float64Array) =>
  Array.from(values, (_, at) => at).sort((one, other) => values[other] - values[one]);

export const classes = (cells: Cells) => {
  const values = column(cells);
  const total = values.reduce((sum, value) => sum + value, 0);
  const found = new Array<string>(values.length);
  let before = 0;
  for (const at of ranked(values)) {
    found[at] = before / total < 0.8 ? "A" : before / total < 0.95 ? "B" : "C";
    before += values[at];
  }
  return rows(values.length, (at) => found[at]);
};

export const paidFor = (worth: Cells, prices: Cells, budget: number) => {
  const [values, costs] = [column(worth), column(prices)];
  const found = new Array<boolean>(values.length).fill(false);
  let spent = 0;
  for (const at of ranked(values.map((value, place) => value / costs[place]))) {
    spent += costs[at];
    if (spent > budget) break;
    found[at] = true;
  }
  return rows(values.length, (at) => found[at]);
};

export const employed = (hired: Cells, left: Cells, day: number) => {
  let people = 0;
  for (let at = 0; at < hired.length; at++) {
    const [from, to] = [hired[at][0], left[at][0]];
    if (from === "" || Math.floor(from as number) > day) continue;
    if (to === "" || Math.floor(to as number) > day) people += 1;
  }
  return [[people]];
};

const RANKS: Readonly<Record<string, number>> = { red: 0, behind: 1, amber: 1, green: 2 };

export const worst = (cells: Cells) => {
  let found: [rank: number, word: string] = [9, ""];
  for (const [cell] of cells) {
    const rank = RANKS[(cell as string).trim().toLowerCase()];
    if (rank < found[0]) found = [rank, cell as string];
  }
  return [[found[1]]];
};

export const promoters = (cells: Cells) => {
  const ratings = column(cells);
  let score = 0;
  for (const rating of ratings) score += +(rating >= 9) - +(rating <= 6);
  return [[(100 * score) / ratings.length]];
};
