import { openFile } from "./src/workbench/cli/openFile";
import { readSource } from "./src/taskpane/actions/workbook";
import { readSheet } from "./src/sheets/readSheet";
(async()=>{ const w=await openFile("/work/shared/samples/risk/r11_evaluator_survey_scenarios.xlsx"); for(const s of ["OPS","ISMP","RISK","Definitions","Reference"]){const {grid}=await readSource(s); const q=readSheet(grid,{}); for (const h of ["19",...(q.questions.find(x=>x.id==="header")?.answers.map(a=>a.value)??[])]) try{const src=readSheet(grid,{header:h}); console.log(s,h,src.kind?.value,src.lines.length,(src.kindRoles??[]).map(r=>r.role+":"+r.letter+":"+r.header).join(" | "), src.lastDataRow); }catch(e){console.log(s,h,String(e))}} w.dispose();})();
