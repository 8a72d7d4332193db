import type { TrackerDefinition } from "../../../src/trackers/kit/definition";
import { joined, plus, when } from "../../../src/trackers/kit/expression/combine";
import { areNumbers, is, isBlank, less } from "../../../src/trackers/kit/expression/conditions";
import { leavesOf } from "../../../src/trackers/kit/expression/leaves";

interface VisitTerms {
  column: "id" | "visit" | "contact" | "score" | "gap" | "answer";
  role: "id" | "vendor" | "contact" | "score";
  setting: "asOf" | "goal";
  list: never;
  source: "list";
}

const { cell, setting } = leavesOf<
  Omit<VisitTerms, "column"> & { column: VisitTerms["column"] | "open" | "line" | "flags" }
>();

/** The smallest tracker that does something: visits to vendors with a score, and how far each is from the goal. */
export const visits: TrackerDefinition<VisitTerms> = {
  kind: "vendors",
  names: {
    ...{ lead: "Visits", table: "Visit list", settings: "Visit settings", record: "Visit tracker record" },
    ...{ prefix: "Visit", id: "V" },
  },
  words: {
    name: "Visit tracker",
    item: ["visit", "visits"],
    promise: "Which vendors are below the goal",
    looksLike: "a list of visits",
    counts: "Counts",
    roles: { id: "ID", vendor: "Vendor", contact: "Contact", score: "Score" },
  },
  sources: { list: { roles: ["id", "vendor", "contact", "score"], numbers: ["score"] } },
  needs: [{ oneOf: ["vendor"], question: "Which column names the vendors?" }],
  settings: {
    asOf: { label: "As of", usual: "", shown: "date" },
    goal: { label: "Goal", usual: 80, shown: "number" },
  },
  lists: {} as Record<never, never>,
  columns: {
    id: { header: "ID", width: 10, shown: "words", key: "id", from: "id" },
    visit: { header: "Vendor", width: 30, shown: "words", key: "title", from: "vendor" },
    contact: { header: "Contact", width: 20, shown: "words", from: "contact" },
    score: { header: "Score", width: 10, shown: "number", from: "score" },
    gap: {
      header: "Below the goal by",
      width: 12,
      shown: "number",
      formula: when(less(cell("score"), setting("goal")), plus(setting("goal"), cell("score"), "-")),
      marks: [{ is: "anything", tone: "unfavorable" }],
    },
    answer: { header: "Answer", width: 24, shown: "words", typed: true },
  },
  owner: "contact",
  open: areNumbers(cell("score")),
  flags: [{ words: "No contact", when: isBlank(cell("contact")) }],
  tiles: [
    {
      name: "Below",
      label: "Below the goal",
      shown: "count",
      figure: { count: [{ column: "gap", number: true }] },
      bad: true,
    },
  ],
  blocks: [
    {
      ...{ block: "top", title: "Farthest below", by: "gap", order: "largest", rows: 5 },
      ...{ where: [], show: ["visit", "id", "gap"] },
    },
  ],
  attention: [
    { severity: 2, when: areNumbers(cell("gap")), why: joined("Below the goal by ", cell("gap")) },
    { severity: 1, when: is(cell("contact"), "?"), why: joined("No contact") },
  ],
  snapshot: { status: "open", fields: [{ field: "score", value: "score" }] },
  start: {
    sheet: "Visits to make",
    table: "VisitList",
    roles: [
      { role: "id", width: 12, shown: "words" },
      { role: "vendor", width: 30, shown: "words" },
      { role: "contact", width: 20, shown: "words" },
      { role: "score", width: 10, shown: "number" },
    ],
    examples: [
      { id: "Example 1", vendor: "A vendor of castings", contact: "Jo", score: 72 },
      { id: "Example 2", vendor: "A carrier", score: 91 },
    ],
  },
};
