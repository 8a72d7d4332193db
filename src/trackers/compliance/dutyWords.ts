import { complianceClass, type ComplianceClass } from "../../calc/complianceWords";
import { foldWord } from "../../calc/foldWord";
import { statusClass } from "../../calc/statusWords";

/** How a duty is met, as the register says it. */
export const classes = ["Compliant", "Partial", "Not compliant", "Not assessed", "Not applicable", "Exempt"] as const;

const names: Readonly<Record<ComplianceClass, (typeof classes)[number]>> = {
  compliant: "Compliant",
  partial: "Partial",
  not: "Not compliant",
  unassessed: "Not assessed",
  outside: "Not applicable",
};

const exempt = /^(exempt|waive|exception|ausnahme|befreit|derog|exento|exenc|excepc|isent|excec)/;
/** Words of a duty that is done, beside those of one that is met at all times. */
const done =
  /^(done|complete|closed|submitted|implemented|delivered|erledigt|fertig|abgeschlossen|umgesetzt|termine|fait|clos|livre|hecho|completado|cerrado|terminado|entregado|concluido|feito|fechado|entregue)/;
/** Words of a duty that is on its way: neither met nor failed. */
const running =
  /^(open|offen|pending|in progress|ongoing|in arbeit|lauft|en cours|en curso|em andamento|pendiente|pendente)/;

/** What a status word says of a duty: how it is met, and whether it is done. */
export interface DutyWord {
  class: (typeof classes)[number];
  done: "Yes" | "";
}

/** What is known of a status word in five languages; `undefined` for one that is to be asked. */
export function dutyWord(text: string): DutyWord | undefined {
  const word = foldWord(text);
  const isDone = done.test(word) ? "Yes" : "";
  if (exempt.test(word)) return { class: "Exempt", done: "" };
  if (running.test(word)) return { class: "Not assessed", done: "" };
  const met = complianceClass(text);
  if (met) return { class: names[met], done: isDone };
  switch (statusClass(text)) {
    case "green":
      return { class: "Compliant", done: isDone };
    case "amber":
    case "red":
      return { class: "Not compliant", done: "" };
    case "gray":
      return { class: "Not assessed", done: "" };
    case undefined:
      return undefined;
  }
}
