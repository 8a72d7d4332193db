import { compliance } from "../../trackers/compliance/compliance";
import { definedList } from "../kit/definedList";

/** The compliance register as a tracker of a list. */
export const complianceList = definedList({ ...compliance, kind: "compliance" });
