import { complianceList } from "../../taskpane/compliance/complianceList";
import { compliance } from "../../trackers/compliance/compliance";
import { definedCommand } from "./definedCommand";

export const complianceCommand = definedCommand(compliance, complianceList);
