/** What the pane asked of the workbook since it was opened. */
export interface Counts {
  requests: number;
  actions: number;
  bytes: number;
}

const whole = new Intl.NumberFormat("en-US");

/** Shows `counts` in the top bar. */
export function showCounts(list: HTMLElement, { requests, actions, bytes }: Counts): void {
  const shown = [
    ["requests", whole.format(requests)],
    ["actions", whole.format(actions)],
    ["KB", whole.format(Math.round(bytes / 1024))],
  ];
  list.replaceChildren(
    ...shown.map(([label, value]) => {
      const pair = document.createElement("div");
      const term = document.createElement("dt");
      const figure = document.createElement("dd");
      term.textContent = label;
      figure.textContent = value;
      pair.append(term, figure);
      return pair;
    }),
  );
}
