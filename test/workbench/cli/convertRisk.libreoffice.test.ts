import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertArguments } from "../../../src/workbench/cli/convertArguments";
import { convertFile } from "../../../src/workbench/trackers/convertFile";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { compareElsewhere } from "./calculatedElsewhere";
import { riskFiles } from "./riskFiles";

describeWithLibreOffice("a risk register in LibreOffice", (soffice) => {
  const settled = Object.keys(riskFiles).filter((name) => name !== "unnamed") as (keyof typeof riskFiles)[];

  it.each(settled)(
    "shows the same figures for a list of %s",
    async (name) => {
      const place = path.join(mkdtempSync(path.join(tmpdir(), "risk-")), `${name}.csv`);
      writeFileSync(place, riskFiles[name]);
      const { file } = await convertFile(convertArguments(["risk", place]));
      const { compared, differ } = compareElsewhere(soffice, file!, (sheet) => sheet.startsWith("Risk"));
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(150);
    },
    120_000,
  );
});
