import { simulationBlocks } from "../../calc/simulation";
import { summarizeTotals } from "../../calc/simulationSummary";

/** The script that a first simulation fetches, where it does not stand in the same bundle. */
globalThis.cooSimulate = { simulationBlocks, summarizeTotals };
