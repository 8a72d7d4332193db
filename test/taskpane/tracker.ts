import type { TrackerInfo } from "../../src/taskpane/actions/types";

/** A tracker that stands in the workbook. */
export function tracker(given: Partial<TrackerInfo> = {}): TrackerInfo {
  return {
    id: "_coo",
    kind: "budget",
    title: "Budget tracker",
    sheets: ["Budget tracker", "Budget tracker lines"],
    sourceSheet: "FY2026 budget export",
    state: "ready",
    ...given,
  };
}
