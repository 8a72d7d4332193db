import type { HostCounts } from "../host/host";

const whole = new Intl.NumberFormat("en-US");

/** Shows in the top bar what the pane asked of the workbook since it was opened. */
export function showCounts(list: HTMLElement, { syncs, actions, requestBytes, responseBytes }: HostCounts): void {
  const shown = [
    ["requests", whole.format(syncs)],
    ["actions", whole.format(actions)],
    ["KB", whole.format(Math.round((requestBytes + responseBytes) / 1024))],
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
