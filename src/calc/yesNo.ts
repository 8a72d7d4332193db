import { foldWord } from "./foldWord";

const YES = ["yes", "y", "true", "ja", "j", "oui", "o", "si", "s", "sim", "x", "1"];
const NO = ["no", "n", "false", "nein", "non", "nao", "0", "-"];

/** True or false as people write it in English, German, French, Spanish and Portuguese; `undefined` for anything else. */
export function yesNo(text: string): boolean | undefined {
  const word = foldWord(text);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}
