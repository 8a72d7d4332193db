/** Excel's own width of a task pane, and the least it goes down to. */
const usual = 350;
const narrowest = 320;
const step = 16;

/** Lets a person drag, or move with the arrow keys, the edge between spreadsheet and pane. */
export function makePaneResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const widest = (): number => Math.max(narrowest, Math.round(window.innerWidth * 0.6));
  const setWidth = (width: number): void => {
    const kept = Math.round(Math.min(widest(), Math.max(narrowest, width)));
    pane.style.width = `${kept}px`;
    splitter.setAttribute("aria-valuenow", String(kept));
    splitter.setAttribute("aria-valuemax", String(widest()));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  setWidth(usual);

  splitter.addEventListener("keydown", (event) => {
    const moves: Record<string, number> = { ArrowLeft: pane.offsetWidth + step, ArrowRight: pane.offsetWidth - step };
    const width = { ...moves, Home: narrowest, End: widest() }[event.key];
    if (width === undefined) return;
    event.preventDefault();
    setWidth(width);
  });
  splitter.addEventListener("dblclick", () => setWidth(usual));
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    pane.style.pointerEvents = "none";
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX - 3);
  });
  splitter.addEventListener("lostpointercapture", () => (pane.style.pointerEvents = ""));
}
