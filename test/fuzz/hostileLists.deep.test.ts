import { findLibreOffice } from "../libreoffice/findLibreOffice";
import { wrongInHostileLists } from "./hostileLists";

const HOUR = 3_600_000;

test.each([
  ["budgets", 500],
  ["registers", 200],
  ["scorecards", 200],
] as const)(
  "trackers of many %s with hostile keys and numbers show what their rows come to",
  async (kind, count) => {
    expect(await wrongInHostileLists({ [kind]: count })).toEqual({ [kind]: [] });
  },
  HOUR,
);

const soffice = findLibreOffice();
(soffice ? test : test.skip)(
  "a tenth of them in LibreOffice as well",
  async () => {
    const found = await wrongInHostileLists({ budgets: 50, registers: 20, scorecards: 20 }, soffice);
    expect(found).toEqual({ budgets: [], registers: [], scorecards: [] });
  },
  HOUR,
);
