import golden from "./golden.json";
import { planHashes } from "./goldenPlans";
import { refreshHashes } from "./goldenRefreshes";

/*
 * Plans and refreshes stay as they are unless a change is wanted; then the commit that changes a hash of `golden.json` says which and
 * why, and `npx tsx test/trackers/golden/record.ts` records the new ones.
 */

test("each sheet, name and check of every plan is as it was recorded", () => {
  expect(planHashes()).toEqual(golden.plans);
});

test("every refresh changes what it was recorded to change", () => {
  expect(refreshHashes()).toEqual(golden.refreshes);
});
