import { describeWithLibreOffice } from "../libreoffice/describeWithLibreOffice";
import { nothing, wrongInHostileLists } from "./hostileLists";

describeWithLibreOffice("trackers of sheets with hostile keys and numbers", (soffice) => {
  it("show in LibreOffice what they show here", async () => {
    expect(await wrongInHostileLists({ budgets: 5, registers: 2, scorecards: 2 }, soffice)).toEqual(nothing);
  }, 300_000);
});
