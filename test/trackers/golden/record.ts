import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { planHashes } from "./goldenPlans";
import { refreshHashes } from "./goldenRefreshes";

/** Records the plans and refreshes of the code as it stands, once a change of them is wanted. */
const golden = { plans: planHashes(), refreshes: refreshHashes() };
writeFileSync(join(__dirname, "golden.json"), `${JSON.stringify(golden, null, 2)}\n`);
