import { benchArrayFunctions } from "./arrayFunctions";
import { benchCallPath } from "./callPath";
import { benchDigits } from "./digits";
import { benchPercentiles } from "./percentiles";
import { benchReading } from "./reading";
import { benchRiskSimulation } from "./riskSimulation";
import { benchSharing } from "./sharing";
import { benchSums } from "./sums";

/** `npm run bench`: our numerics beside well-known libraries, all in one run on this machine. */
benchSums();
benchDigits();
benchPercentiles();
benchArrayFunctions();
benchRiskSimulation();
benchReading();
void benchCallPath().then(benchSharing);
