import { describeWithLibreOffice } from "../../../libreoffice/describeWithLibreOffice";
import { calculateInLibreOffice } from "../../../portable/libreOffice";
import { differing, trees } from "./trees";

describeWithLibreOffice("expressions in LibreOffice", (soffice) => {
  test("give as formulas what they give as calculations", async () => {
    const drawn = trees(400);
    const results = await calculateInLibreOffice(
      soffice,
      drawn.map(({ task }) => task),
    );
    expect(differing(drawn, results, true)).toEqual([]);
  });
});
