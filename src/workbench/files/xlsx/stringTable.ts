import { escapeXml } from "./xml";

/** The texts of a file's cells, each kept once. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    return (
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" ` +
      `uniqueCount="${items.length}">${items.join("")}</sst>`
    );
  }
}
