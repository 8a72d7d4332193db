import { readNumberText } from "../calc/numberText";

/** A rating or severity as it is meant: "3" is the number, "High" the word, and so are codes such as "1e5". */
export function numberOrWord(text: string): number | string {
  const reading = readNumberText(text);
  return typeof reading === "object" ? reading.value : text;
}
