/** Colors that Office hands to an add-in, and what the page itself is drawn in. */
export interface Theme {
  id: "light" | "dark" | "contrast";
  isDark: boolean;
  office: {
    bodyBackgroundColor: string;
    bodyForegroundColor: string;
    controlBackgroundColor: string;
    controlForegroundColor: string;
    isDarkTheme: boolean;
  };
}

/** The three themes of the workbench: Office's white, its black, and Windows' black contrast theme. */
export const themes: readonly Theme[] = [
  theme("light", "#FFFFFF", "#252423", "#F3F2F1", "#252423"),
  theme("dark", "#292929", "#FFFFFF", "#3D3D3D", "#FFFFFF"),
  theme("contrast", "#000000", "#FFFFFF", "#000000", "#FFFF00"),
];

function theme(id: Theme["id"], body: string, ink: string, control: string, controlInk: string): Theme {
  const isDark = id !== "light";
  return {
    id,
    isDark,
    office: {
      bodyBackgroundColor: body,
      bodyForegroundColor: ink,
      controlBackgroundColor: control,
      controlForegroundColor: controlInk,
      isDarkTheme: isDark,
    },
  };
}
