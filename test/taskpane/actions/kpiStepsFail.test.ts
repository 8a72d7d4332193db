import { testSteps } from "./stepsFail";

testSteps("kpi");
