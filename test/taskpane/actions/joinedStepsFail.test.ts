import { testSteps } from "./stepsFail";

testSteps("joined budget");
