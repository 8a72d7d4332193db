import { useSyncExternalStore } from "react";
import { hostTheme, onThemeChange } from "../../excel/theme";

/** The look that Excel and the system ask for, followed as it changes. */
export function useTheme(): ReturnType<typeof hostTheme> {
  return useSyncExternalStore(onThemeChange, hostTheme);
}
