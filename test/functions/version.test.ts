import { version } from "../../package.json";
import { call } from "./callFunction";

test("VERSION is the package's", () => {
  expect(call("VERSION")).toBe(version);
});
