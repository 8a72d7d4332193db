import { reply, shown } from "./asking";
import type { Probe } from "./probe";

const area = "Limits";

const longest = 32_000;

/** How much Excel gives and takes at once. The sizes are just over what Excel on the web allows. */
export const limitProbes: readonly Probe[] = [
  {
    id: "limit-whole-column",
    area,
    asks: "The values of a whole column are not given",
    expected: ["null"],
    async run(room) {
      const column = room.range("A:A").load("values");
      await room.context.sync();
      return column.values === null ? "null" : "given";
    },
  },
  {
    id: "limit-far-cell",
    area,
    asks: "A cell in the last row and column makes the used range too large to read",
    expected: ["null", "refused"],
    async run(room) {
      const other = await room.addSheet();
      other.getRange("A1").values = [[1]];
      other.getRange("XFD1048576").values = [[1]];
      await room.context.sync();
      const used = other.getUsedRange(true).load("values");
      const told = await reply(room.context, () => undefined);
      if (told !== "accepted") return told;
      return used.values === null ? "null" : "given";
    },
  },
  {
    id: "limit-request",
    area,
    asks: "A request of a little over 5 MB is refused on the web, and taken elsewhere",
    expected: ["refused (RequestPayloadSizeLimitExceeded)", "accepted"],
    async run(room) {
      const rows = Array.from({ length: 170 }, () => ["x".repeat(longest)]);
      return reply(room.context, () => (room.range("A1:A170").values = rows));
    },
  },
  {
    id: "limit-response",
    area,
    asks: "An answer of a little over 5 MB is refused on the web, and given elsewhere",
    expected: ["refused (ResponsePayloadSizeLimitExceeded)", "accepted"],
    async run(room) {
      // One short formula for all of them, so that only the answer is large.
      const range = room.range("B1:B170");
      range.formulas = Array.from({ length: 170 }, () => [`=REPT("x",${longest})`]);
      await room.context.sync();
      const told = await reply(room.context, () => range.load("values"));
      range.clear();
      await room.context.sync();
      return told;
    },
  },
  {
    id: "limit-range-list",
    area,
    asks: "A list of ranges of over 8,192 characters is refused",
    expected: ["refused"],
    async run(room) {
      const list = Array.from({ length: 1_700 }, (_, at) => room.at(`A${at * 2 + 1000}`)).join(",");
      return reply(room.context, () => room.sheet.getRanges(list).load("areaCount"));
    },
  },
  {
    id: "limit-shape",
    area,
    asks: "Values that do not have the shape of their range are refused",
    expected: ["refused"],
    run: (room) => reply(room.context, () => (room.range("A1:B2").values = [[1, 2, 3]])),
  },
  {
    id: "limit-used",
    area,
    asks: "The used range of an empty sheet is no range",
    expected: ["none"],
    async run(room) {
      const other = await room.addSheet();
      const used = other.getUsedRangeOrNullObject(true).load("address");
      await room.context.sync();
      return used.isNullObject ? "none" : shown(used.address.replace(/^.*!/, ""));
    },
  },
];
