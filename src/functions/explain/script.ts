import { explainCall } from "./explainCall";

/** The script that `loadExplainer` fetches, where it does not stand in the same bundle. */
globalThis.cooExplain = explainCall;
