import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertArguments } from "../../../src/workbench/cli/convertArguments";
import { convertFile } from "../../../src/workbench/trackers/convertFile";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { compareElsewhere } from "./calculatedElsewhere";
import { kpiFiles } from "./kpiFiles";

describeWithLibreOffice("a KPI scorecard in LibreOffice", (soffice) => {
  it.each([
    "list",
    "texts",
    "percentMixed",
    "weights",
    "sections",
    "shifted",
    "shares",
    "across",
    "down",
    "long",
    "longWeeks",
  ] as const)(
    "shows the same figures for a list of %s",
    async (name) => {
      const place = path.join(mkdtempSync(path.join(tmpdir(), "kpi-")), `${name}.csv`);
      writeFileSync(place, kpiFiles[name]);
      const { file } = await convertFile(
        convertArguments(["kpi", place, "--set", "direction=words", "--set", "doubled=last"]),
      );
      const { compared, differ } = compareElsewhere(soffice, file!, (sheet) => sheet.startsWith("KPI"));
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
    120_000,
  );
});
