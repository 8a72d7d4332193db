import type { functions } from "../words/functions";

/** Where a function stands in the list, and what it looks like in use. */
interface Entry {
  area: keyof typeof functions.areas;
  example: string;
  result: string;
}

/** The examples are those of the functions' own comments. */
export const catalogue: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ["VARIANCE", { area: "budget", example: '=COO.VARIANCE(120,100,"expense")', result: "-20" }],
  ["VARIANCEPCT", { area: "budget", example: "=COO.VARIANCEPCT(-80,-100)", result: "0.2" }],
  [
    "VARIANCESTATUS",
    { area: "budget", example: '=COO.VARIANCESTATUS(120,100,"expense",0.05)', result: '"Unfavorable"' },
  ],
  ["MATERIAL", { area: "budget", example: '=COO.MATERIAL(110,100,0.09,15,"and")', result: "FALSE" }],
  ["REMAINING", { area: "budget", example: "=COO.REMAINING(1000,600,150)", result: "250" }],
  ["BUDGETUSED", { area: "budget", example: "=COO.BUDGETUSED(45,60)", result: "0.75" }],
  ["PACE", { area: "budget", example: "=COO.PACE(60,100,0.5)", result: "1.2" }],
  ["YTD", { area: "budget", example: "=COO.YTD({95,120,118,140},2)", result: "215" }],
  ["YTG", { area: "budget", example: "=COO.YTG({95,120,118,140},2)", result: "258" }],
  ["RUNRATE", { area: "budget", example: "=COO.RUNRATE({95,120,118,140})", result: "1419" }],
  ["FULLYEAR", { area: "budget", example: "=COO.FULLYEAR({95,120},{100,110,120,130},2)", result: "465" }],
  ["PHASE", { area: "budget", example: "=COO.PHASE(100,3)", result: "{33.34;33.33;33.33}" }],
  ["CAGR", { area: "budget", example: "=COO.CAGR(100,121,2)", result: "0.1" }],
  [
    "BRIDGE",
    {
      area: "volume",
      example: '=COO.BRIDGE({"Rent";"Travel"},{100;50},{120;40})',
      result: '{"Rent",20,150,170;"Travel",-10,170,160}',
    },
  ],
  ["FLEXBUDGET", { area: "volume", example: "=COO.FLEXBUDGET(2800,3000,222000,54000)", result: "261200" }],
  [
    "FLEXVARIANCE",
    {
      area: "volume",
      example: "=INDEX(COO.FLEXVARIANCE({2800,112,82,50000},{3000,110,74,54000}),5,4)",
      result: "-20000",
    },
  ],
  [
    "MIXVARIANCE",
    {
      area: "volume",
      example: "=COO.MIXVARIANCE({100;100},{120;60},{10;20})",
      result: "{-100,300,200;-200,-600,-800;-300,-300,-600}",
    },
  ],
  ["PVM", { area: "volume", example: "=INDEX(COO.PVM({10;20},{100;80},{12;18},{120;60}),1,2)", result: "120" }],
  ["MAPE", { area: "accuracy", example: "=COO.MAPE({100;200},{110;180})", result: "0.1" }],
  ["WAPE", { area: "accuracy", example: "=COO.WAPE({0;200},{10;180})", result: "0.15" }],
  ["SMAPE", { area: "accuracy", example: "=COO.SMAPE({90},{110})", result: "0.2" }],
  ["MAE", { area: "accuracy", example: "=COO.MAE({1;2;3;4},{1;2;3;5})", result: "0.25" }],
  ["RMSE", { area: "accuracy", example: "=COO.RMSE({1;2;3;4},{1;2;3;5})", result: "0.5" }],
  ["BIAS", { area: "accuracy", example: "=COO.BIAS({10;12},{11;8})", result: "1.5" }],
  ["MASE", { area: "accuracy", example: "=COO.MASE({12;14},{11;16},{8;10;9;11})", result: "0.9" }],
  ["TRACKINGSIGNAL", { area: "accuracy", example: "=COO.TRACKINGSIGNAL({8;11},{10;9})", result: "{-1;0}" }],
  ["CPI", { area: "earnedValue", example: "=COO.CPI(35000,40000)", result: "0.875" }],
  ["SPI", { area: "earnedValue", example: "=COO.SPI(35000,40000)", result: "0.875" }],
  ["COSTVARIANCE", { area: "earnedValue", example: "=COO.COSTVARIANCE(35000,36000)", result: "-1000" }],
  ["SCHEDULEVARIANCE", { area: "earnedValue", example: "=COO.SCHEDULEVARIANCE(35000,40000)", result: "-5000" }],
  ["EAC", { area: "earnedValue", example: '=COO.EAC(100000,35000,63000,"budget")', result: "128000" }],
  ["ETC", { area: "earnedValue", example: '=COO.ETC(100000,35000,63000,"budget")', result: "65000" }],
  ["VAC", { area: "earnedValue", example: '=COO.VAC(100000,35000,63000,"budget")', result: "-28000" }],
  ["TCPI", { area: "earnedValue", example: "=COO.TCPI(100000,35000,40000,120000)", result: "0.8125" }],
  ["EARNEDSCHEDULE", { area: "earnedValue", example: "=COO.EARNEDSCHEDULE({10,25,45},35)", result: "2.5" }],
  [
    "EARNEDVALUE",
    { area: "earnedValue", example: "=INDEX(COO.EARNEDVALUE({8;40},{1;0.5},{1;0.5},{10;25}),4,3)", result: "28" },
  ],
  ["RISKSCORE", { area: "risk", example: "=COO.RISKSCORE(3,4)", result: "12" }],
  ["RISKLEVEL", { area: "risk", example: '=COO.RISKLEVEL(4,"Very high")', result: '"Extreme"' }],
  ["RISKBAND", { area: "risk", example: "=COO.RISKBAND(79)", result: '"Moderate"' }],
  ["RESIDUAL", { area: "risk", example: "=COO.RESIDUAL(20,0.75)", result: "5" }],
  ["EMV", { area: "risk", example: "=COO.EMV(0.25,-80000)", result: "-20000" }],
  [
    "RISKMATRIX",
    {
      area: "risk",
      example: "=COO.RISKMATRIX({1;5},{5;1})",
      result: "{0,0,0,0,1;0,0,0,0,0;0,0,0,0,0;0,0,0,0,0;1,0,0,0,0}",
    },
  ],
  ["TOPRISKS", { area: "risk", example: '=COO.TOPRISKS({"R1";"R2";"R3"},{5;9;7},2)', result: '{"R2",9;"R3",7}' }],
  ["RISKSIM", { area: "risk", example: "=INDEX(COO.RISKSIM(1,100,100,100),1,2)", result: "100" }],
  ["RISKSIMTOTALS", { area: "risk", example: "=MAX(COO.RISKSIMTOTALS(1,100,100,100))", result: "100" }],
  ["LOSSEXCEEDANCE", { area: "risk", example: "=COO.LOSSEXCEEDANCE({10;20;30;40},20)", result: "0.5" }],
  ["CONTINGENCY", { area: "risk", example: "=COO.CONTINGENCY({0;10;20;30;40})", result: "12" }],
  ["VALUEATRISK", { area: "risk", example: "=COO.VALUEATRISK({1;2},0.3)", result: "1.3" }],
  ["EXPECTEDSHORTFALL", { area: "risk", example: '=COO.EXPECTEDSHORTFALL({-9;-7;-5;1},0.4,"index")', result: "-8" }],
  [
    "SECONDMOMENT",
    { area: "risk", example: "=COO.SECONDMOMENT({10;20},{3;4})", result: '{"Mean",30;"Standard deviation",5}' },
  ],
  [
    "TORNADO",
    {
      area: "risk",
      example: '=COO.TORNADO({"Volume";"Price"},{90;80},{110;130},100)',
      result: '{"Price",80,130,50,-20,30;"Volume",90,110,20,-10,10}',
    },
  ],
  ["PERTMEAN", { area: "distributions", example: "=COO.PERTMEAN(3,5,10)", result: "5.5" }],
  ["PERTSD", { area: "distributions", example: "=COO.PERTSD(3,5,10)", result: "1.267731382092775" }],
  ["PERTINV", { area: "distributions", example: "=COO.PERTINV(0.5,0,5,10)", result: "5" }],
  ["PERT3MEAN", { area: "distributions", example: "=COO.PERT3MEAN(5,8,14)", result: "8.5" }],
  ["PERT3SD", { area: "distributions", example: "=COO.PERT3SD(5,8,14)", result: "1.5" }],
  ["TRIMEAN", { area: "distributions", example: "=COO.TRIMEAN(5,10,15)", result: "10" }],
  ["TRISD", { area: "distributions", example: "=COO.TRISD(5,10,15)", result: "2.041241452319315" }],
  ["TRIINV", { area: "distributions", example: "=COO.TRIINV(0.5,5,10,15)", result: "10" }],
  ["LOGNORMMEAN", { area: "distributions", example: "=COO.LOGNORMMEAN(1,10)", result: "4.040012826945718" }],
  ["ALE", { area: "distributions", example: "=COO.ALE(0.1,1,10)", result: "0.4040012826945718" }],
  ["DRAW", { area: "distributions", example: "=COO.DRAW(1,1,1)", result: "0.9097355402773246" }],
  ["VERSION", { area: "about", example: "=COO.VERSION()", result: '"0.1.0"' }],
]);
