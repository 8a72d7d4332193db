import { ribbonOf, type RibbonButton, type RibbonGroup } from "./manifestRibbon";

/** What the ribbon's buttons do in the workbench. */
export interface RibbonActions {
  showPane(): void;
  runCommand(name: string): void;
}

/** The ribbon groups of the add-in's own manifest, as buttons. */
export async function addInRibbon(actions: RibbonActions): Promise<HTMLElement[]> {
  const answer = await fetch("/manifest.xml");
  if (!answer.ok) throw new Error(`The manifest could not be loaded (${answer.status}).`);
  const manifest = new DOMParser().parseFromString(await answer.text(), "text/xml");
  return ribbonOf(manifest).map((group) => groupElement(group, actions));
}

function groupElement(group: RibbonGroup, actions: RibbonActions): HTMLElement {
  const element = document.createElement("div");
  element.className = "ribbon-group";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", group.label);
  element.append(...group.buttons.map((button) => buttonElement(button, actions)));
  return element;
}

function buttonElement({ label, hint, picture, runs }: RibbonButton, actions: RibbonActions): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.title = hint;
  const image = document.createElement("img");
  image.src = picture;
  image.alt = "";
  button.append(image, label);
  button.addEventListener("click", () => ("pane" in runs ? actions.showPane() : actions.runCommand(runs.function)));
  return button;
}
