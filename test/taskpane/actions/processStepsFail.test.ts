import { testSteps } from "./stepsFail";

testSteps("process");
