import { favorable, gray, unfavorable } from "../../colors";
import type { Font } from "../../plan";
import type { Tone } from "../definition";

/** Told apart by color-blind eyes from the other two, 4.5 : 1 on white. */
const warning = "#7A5700";

/** How a word looks that is good or bad for the matter. */
export function toneFont(tone: Tone): Font {
  switch (tone) {
    case "favorable":
      return { color: favorable };
    case "warning":
      return { color: warning, bold: true };
    case "unfavorable":
      return { color: unfavorable, bold: true };
    case "quiet":
      return { color: gray };
  }
}
