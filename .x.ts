import { readFileSync } from "node:fs";
import { compareElsewhere } from "./test/workbench/cli/calculatedElsewhere";
for (const f of process.argv.slice(2)) { const r = compareElsewhere("soffice", readFileSync(f), (n) => n.startsWith("Risk") && n!=="Risk Register" && n!=="Risk Log"); console.log(f, r.compared, r.differ.length, JSON.stringify(r.differ.slice(0, 6))); }
