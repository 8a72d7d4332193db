/** A word as a heading or a defined name begins with it: "status" gives "Status". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
