import type { Actions } from "./ActionsContext";
import { renderPane } from "./Pane";

/**
 * Starts the pane in an element of the page; what it does with the workbook comes as a chunk of its own.
 *
 * @param styleNonce - What allows the pane's styles under the page's content-security policy; the element brings it along.
 */
export function mount(root: HTMLElement, styleNonce = root.dataset.styleNonce): void {
  const actions: Promise<Actions> = import(/* webpackChunkName: "actions" */ "./boundActions").then(
    ({ actions: bound }) => bound,
  );
  renderPane(root, actions, styleNonce);
}
