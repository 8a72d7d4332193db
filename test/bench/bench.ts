import { installCustomFunctions } from "../functions/customFunctionsRuntime";
import { benchArrayFunctions } from "./arrayFunctions";
import { benchCallPath } from "./callPath";
import { benchDigits } from "./digits";
import { benchKpiScorecard } from "./kpiScorecard";
import { benchLargeTrackers } from "./largeTrackers";
import { benchMainThread } from "./mainThread";
import { benchPageStart } from "./pageStart";
import { benchPercentiles } from "./percentiles";
import { benchReading } from "./reading";
import { benchRiskSimulation } from "./riskSimulation";
import { benchRiskSimulationBeside } from "./riskSimulationBeside";
import { benchSharing } from "./sharing";
import { benchSums } from "./sums";

/** `npm run bench`: our numerics beside well-known libraries, all in one run on this machine. */
installCustomFunctions();
benchSums();
benchDigits();
benchPercentiles();
benchArrayFunctions();
benchRiskSimulation();
benchRiskSimulationBeside();
benchReading();
benchKpiScorecard();
void benchCallPath()
  .then(benchPageStart)
  .then(benchMainThread)
  .then(benchSharing)
  .then(() => benchLargeTrackers());
