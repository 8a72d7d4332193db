import { attribute, child, children, numberAttribute, type Element } from "./xml";

/** Colors of Office's palette that older files name by number. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The order in which styles number a theme's colors, which is not the order they stand in. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Reads a file's colors, of which most are told by their place in its theme. */
export class Colors {
  private readonly theme: string[];

  constructor(themePart: Element | undefined) {
    const scheme = child(child(themePart, "themeElements"), "clrScheme");
    this.theme = THEME_ORDER.map((name, at) => {
      const [color] = child(scheme, name)?.children ?? [];
      return (
        attribute(color, "lastClr") ??
        (color?.name === "srgbClr" ? attribute(color, "val") : undefined) ??
        OFFICE_THEME[at]
      );
    });
  }

  /** "#RRGGBB", or `null` where the color is the automatic one. */
  read(element: Element | undefined): string | null {
    if (!element) return null;
    const rgb = attribute(element, "rgb");
    const theme = numberAttribute(element, "theme");
    const indexed = numberAttribute(element, "indexed");
    const base =
      rgb?.slice(-6) ??
      (theme !== undefined ? this.theme[theme] : indexed !== undefined ? INDEXED[indexed] : undefined);
    return base ? tinted(base, numberAttribute(element, "tint") ?? 0) : null;
  }
}

/** A tint moves a color towards white, or, where negative, towards black. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

export const elementsOf = (parent: Element | undefined, list: string, item: string) =>
  children(child(parent, list), item);
