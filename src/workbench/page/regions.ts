/** A part of the page that F6 leads to. */
export interface Region {
  /** Whether the focus is in it now. */
  holdsFocus(): boolean;
  focus(): void;
}

/**
 * F6 moves on to the next part of the page and Shift+F6 back, as in Excel: inside the cells the Tab key moves between
 * cells, so it cannot lead out of them. Returns the mover for those who hear the key in another document.
 */
export function moveBetween(regions: readonly Region[]): (event: KeyboardEvent) => void {
  const move = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const now = regions.findIndex((region) => region.holdsFocus());
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(Math.max(0, now) + step) % regions.length].focus();
  };
  document.addEventListener("keydown", move, true);
  return move;
}
