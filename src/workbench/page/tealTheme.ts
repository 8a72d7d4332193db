import { defaultTheme } from "@univerjs/presets";

/** The spreadsheet's own theme with the workbench's one accent. */
export const tealTheme: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: "#ecf9f8",
    100: "#d6f1ef",
    200: "#a0dbd9",
    300: "#6bc2c1",
    400: "#3a9a9b",
    500: "#1b7274",
    600: "#0b5c5e",
    700: "#094f52",
    800: "#073d40",
    900: "#052325",
  },
};
