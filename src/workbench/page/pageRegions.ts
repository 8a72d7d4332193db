import { element } from "./element";
import type { Pane } from "./pane";
import { moveBetween } from "./regions";

/** Leads F6 from the ribbon to the cells, to the pane and around; returns the mover for the pane's own document. */
export function leadAround(pane: Pane): (event: KeyboardEvent) => void {
  const ribbon = element("ribbon");
  const grid = element("grid");
  return moveBetween([
    { holdsFocus: () => ribbon.contains(document.activeElement), focus: () => ribbon.querySelector("button")?.focus() },
    {
      holdsFocus: () => grid.contains(document.activeElement),
      focus: () => grid.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus(),
    },
    pane,
  ]);
}
