import { testSteps } from "./stepsFail";

testSteps("risk");
