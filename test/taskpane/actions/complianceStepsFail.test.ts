import { testSteps } from "./stepsFail";

testSteps("compliance");
