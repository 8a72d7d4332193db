/** What old systems put behind the last line of a text. */
export const OLD_END = "\u001a";
