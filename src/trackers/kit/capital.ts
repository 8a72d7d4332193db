/** A word as a defined name goes on with it: "status" gives "Status". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
