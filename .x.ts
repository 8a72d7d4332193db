import { openFile } from "./src/workbench/cli/openFile";
import { readSource } from "./src/taskpane/actions/workbook";
import { chooseRisk } from "./src/taskpane/actions/risk";
import { planRisk } from "./src/trackers/risk/planRisk";
import { defaultRiskOptions } from "./src/trackers/risk/riskOptions";
import { freeRiskNames } from "./src/trackers/risk/riskNames";
(async()=>{ const w=await openFile("/work/shared/samples/risk/r06_devops_risk_assessment.xlsx"); const {grid}=await readSource("Sheet1"); const p=planRisk(chooseRisk(grid),defaultRiskOptions,freeRiskNames({sheets:[],names:[],tables:[]})).plan; for(const s of p.sheets) console.log(s.key,"blocks",s.blocks.length,"fills",s.fills.length,"formats",s.formats.length,"widths",s.widths.length,"heights",s.heights.length,"rules",s.rules.length,"val",s.validations.length, JSON.stringify(s.blocks).length); console.log("names",p.names.length); w.dispose();})();
