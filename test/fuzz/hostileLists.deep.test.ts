import { findLibreOffice } from "../libreoffice/findLibreOffice";
import { nothing, wrongInHostileLists } from "./hostileLists";

test("trackers of many sheets with hostile keys and numbers show what their rows come to", async () => {
  expect(await wrongInHostileLists({ budgets: 500, registers: 200, scorecards: 200 })).toEqual(nothing);
}, 3_600_000);

const soffice = findLibreOffice();
(soffice ? test : test.skip)(
  "a tenth of them in LibreOffice as well",
  async () => {
    expect(await wrongInHostileLists({ budgets: 50, registers: 20, scorecards: 20 }, soffice)).toEqual(nothing);
  },
  3_600_000,
);
