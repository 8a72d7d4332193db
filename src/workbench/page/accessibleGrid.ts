/** What the spreadsheet's own controls lack for those who hear the page or use no mouse. */
const missing: readonly { selector: string; attributes: Record<string, string> }[] = [
  { selector: '[data-u-comp="defined-name"] input', attributes: { "aria-label": "Name box" } },
  {
    selector: '[data-u-comp="defined-name"] a',
    attributes: { "aria-label": "Names in this workbook", role: "button", tabindex: "0" },
  },
  { selector: '[data-u-comp="editor"]', attributes: { "aria-label": "Cells", role: "textbox" } },
  // A positive tabindex would put the grid before everything else on the page.
  { selector: 'canvas[tabindex="1"]', attributes: { tabindex: "-1" } },
  { selector: 'button[data-u-comp="sheet-bar-append-button"]', attributes: { "aria-label": "New sheet" } },
  {
    selector: '[aria-haspopup="menu"] > button[data-u-comp="sheet-bar-append-button"]',
    attributes: { "aria-label": "All sheets" },
  },
  { selector: 'div[type="button"][aria-haspopup]', attributes: { role: "presentation", "aria-expanded": "" } },
];

/** Names and orders the controls inside `grid`, now and whenever the spreadsheet draws new ones. */
export function makeGridAccessible(grid: HTMLElement): void {
  const mend = (): void => missing.forEach((fix) => apply(grid, fix));
  new MutationObserver(mend).observe(grid, { childList: true, subtree: true });
  mend();
}

function apply(grid: HTMLElement, { selector, attributes }: (typeof missing)[number]): void {
  for (const element of grid.querySelectorAll(selector)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === "") element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
}
