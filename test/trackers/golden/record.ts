import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { planHashes } from "./goldenPlans";

/** Records the plans of the code as it stands, once a change of them is wanted. */
writeFileSync(join(__dirname, "golden.json"), `${JSON.stringify(planHashes(), null, 2)}\n`);
