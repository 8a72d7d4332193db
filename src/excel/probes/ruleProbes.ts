import { reply, seenIn, shown } from "./asking";
import type { Probe } from "./probe";

const area = "Rules";

/** Conditional formats and validations. */
export const ruleProbes: readonly Probe[] = [
  {
    id: "rule-list-fits",
    area,
    asks: "A drop-down list of 255 characters is taken",
    expected: ["accepted"],
    run: (room) => {
      const list = { inCellDropDown: true, source: `${"x".repeat(127)},${"y".repeat(127)}` };
      return reply(room.context, () => (room.range("A1").dataValidation.rule = { list }));
    },
  },
  {
    id: "rule-list-too-long",
    area,
    asks: "A drop-down list of over 255 characters is refused",
    expected: ["refused"],
    run: (room) => {
      const list = { inCellDropDown: true, source: `${"x".repeat(128)},${"y".repeat(128)}` };
      return reply(room.context, () => (room.range("A1").dataValidation.rule = { list }));
    },
  },
  {
    id: "rule-list-of-cells",
    area,
    asks: "A drop-down list can be a range, which comes back",
    expected: ["the range"],
    async run(room) {
      const source = room.words("={$B$1:$B$3}");
      const validation = room.range("A1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.load("rule");
      await room.context.sync();
      return validation.rule.list?.source === source ? "the range" : "something else";
    },
  },
  {
    id: "rule-written-value",
    area,
    asks: "A validation does not keep the add-in from writing another value",
    expected: ["Other"],
    async run(room) {
      room.range("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "One,Two" } };
      await room.context.sync();
      room.enter("A1", [["Other"]]);
      return seenIn(room, "A1");
    },
  },
  {
    id: "rule-formula",
    area,
    asks: "A rule with a formula comes back, and stays one rule when values are written",
    expected: ["1 rule, the formula"],
    async run(room) {
      const range = room.range("A1:A3");
      const formula = room.words("={$A1}>5");
      const rule = range.conditionalFormats.add("Custom");
      rule.custom.rule.formula = formula;
      rule.custom.format.font.color = "#0B7A75";
      await room.context.sync();
      room.enter("A1", [[1], [6], [9]]);
      rule.custom.rule.load("formula");
      const rules = range.conditionalFormats.load("items/id");
      await room.context.sync();
      const kept = rule.custom.rule.formula === formula ? "the formula" : "another formula";
      const { length } = rules.items;
      return `${length} ${length === 1 ? "rule" : "rules"}, ${kept}`;
    },
  },
  {
    id: "rule-order",
    area,
    asks: "The rule that is added last is looked at first",
    expected: ["the last"],
    async run(room) {
      const { conditionalFormats } = room.range("A1:A3");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = room.words("={$A1}>1");
      await room.context.sync();
      const last = conditionalFormats.add("Custom");
      last.custom.rule.formula = room.words("={$A1}>2");
      last.load("id");
      const top = conditionalFormats.getItemAt(0).load("id");
      await room.context.sync();
      return top.id === last.id ? "the last" : "the first";
    },
  },
  {
    id: "rule-add-in-function",
    area,
    asks: "A function of the add-in does not work in a rule: it is refused, or taken without effect",
    expected: ["refused", "accepted"],
    run: (room) =>
      reply(room.context, () => {
        const rule = room.range("A1").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=COO.VARIANCE(2,1)>0";
      }),
  },
  {
    id: "rule-color",
    area,
    asks: "A rule's color comes back",
    expected: ["#0B7A75"],
    async run(room) {
      const rule = room.range("A1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
      rule.custom.format.font.color = "#0B7A75";
      rule.custom.format.font.load("color");
      await room.context.sync();
      return shown(rule.custom.format.font.color).toUpperCase();
    },
  },
];
