/** Brings the pane to the page, or says in plain words why it stays empty. */
export function startPane(): Promise<void> {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no element for the pane.");
  return import(/* webpackChunkName: "pane" */ "../taskpane").then(
    ({ mount }) => {
      mount(root);
    },
    () => {
      root.textContent =
        "The pane could not be loaded; the functions in the cells still work. " +
        "Check the connection, then close the pane and open it again.";
    },
  );
}
