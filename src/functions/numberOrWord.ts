/** A rating or severity as it is meant: "3" is the number, "High" the word. */
export function numberOrWord(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
