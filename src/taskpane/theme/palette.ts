import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Deep teal, the one accent. */
const teal: BrandVariants = {
  10: "#031516",
  20: "#052325",
  30: "#063033",
  40: "#073d40",
  50: "#08484b",
  60: "#094f52",
  70: "#0a5557",
  80: "#0b5c5e",
  90: "#1b7274",
  100: "#4fb3b3",
  110: "#6bc2c1",
  120: "#86cfcd",
  130: "#a0dbd9",
  140: "#bbe7e5",
  150: "#d6f1ef",
  160: "#ecf9f8",
};

/**
 * What Fluent's theme has no word for: the pair for favorable and unfavorable, which color-blind people tell apart, the
 * five strengths of a risk's level, on each of which text holds 4.5 : 1, and the tints of a KPI's color with their inks.
 */
interface Meaning {
  favorable: string;
  unfavorable: string;
  level0: string;
  level1: string;
  level2: string;
  level3: string;
  level4: string;
  greenFill: string;
  greenInk: string;
  amberFill: string;
  amberInk: string;
  redFill: string;
  redInk: string;
}

type PaneTheme = Theme & Meaning;

const fontFamilyBase = "'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'Helvetica Neue', Arial, sans-serif";

export const lightTheme: PaneTheme = {
  ...createLightTheme(teal),
  fontFamilyBase,
  favorable: "#00695c",
  unfavorable: "#b8390e",
  level0: "#eaf3f3",
  level1: "#fdf3dc",
  level2: "#fbddb5",
  level3: "#f5b98a",
  level4: "#ee9468",
  greenFill: "#ddefec",
  greenInk: "#00594e",
  amberFill: "#fdf0d0",
  amberInk: "#7a4b00",
  redFill: "#fbe0d6",
  redInk: "#9a2f0b",
};

const dark = createDarkTheme(teal);

export const darkTheme: PaneTheme = {
  ...dark,
  fontFamilyBase,
  colorBrandBackground: teal[90],
  colorBrandBackgroundHover: teal[80],
  favorable: "#63d2c0",
  unfavorable: "#ff9a6c",
  level0: "#1d3536",
  level1: "#3d3a2a",
  level2: "#574527",
  level3: "#74461f",
  level4: "#93451a",
  greenFill: "#14362f",
  greenInk: "#7fdccb",
  amberFill: "#3f3414",
  amberInk: "#f2cf7a",
  redFill: "#4a2313",
  redInk: "#ffb08a",
};

/** The colors that mean something, for styles; always with a symbol or a word beside them. */
export const meaning: Meaning = {
  favorable: "var(--favorable)",
  unfavorable: "var(--unfavorable)",
  level0: "var(--level0)",
  level1: "var(--level1)",
  level2: "var(--level2)",
  level3: "var(--level3)",
  level4: "var(--level4)",
  greenFill: "var(--greenFill)",
  greenInk: "var(--greenInk)",
  amberFill: "var(--amberFill)",
  amberInk: "var(--amberInk)",
  redFill: "var(--redFill)",
  redInk: "var(--redInk)",
};
