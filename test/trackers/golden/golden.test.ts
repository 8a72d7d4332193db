import golden from "./golden.json";
import { planHashes } from "./goldenPlans";

/**
 * Every plan stays as it is unless a change is wanted; then the commit that changes a hash of `golden.json` says which and why, and
 * `npx tsx test/trackers/golden/record.ts` records the new ones.
 */
test("each sheet, name and check of every plan is as it was recorded", () => {
  expect(planHashes()).toEqual(golden);
});
