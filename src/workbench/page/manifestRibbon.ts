/** A button of the add-in's ribbon tab, as its manifest describes it. */
export interface RibbonButton {
  label: string;
  hint: string;
  /** Path of the picture on the page's own host. */
  picture: string;
  /** What the button does: show the pane, or run the function that the add-in associated with this name. */
  runs: { pane: true } | { function: string };
}

/** A group of the ribbon tab. */
export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

/** The ribbon groups that a manifest adds to Excel on the desktop. */
export function ribbonOf(manifest: Document): RibbonGroup[] {
  const worded = resources(manifest);
  return all(manifest.documentElement, "Group").map((group) => ({
    label: resource(group, "Label", worded),
    buttons: all(group, "Control").map((control) => buttonOf(control, worded)),
  }));
}

function buttonOf(control: Element, worded: Map<string, string>): RibbonButton {
  const [action] = all(control, "Action");
  const name = all(action, "FunctionName")[0]?.textContent ?? "";
  const pictures = all(control, "Image", "bt:Image").filter((image) => image.getAttribute("size") === "32");
  const address = worded.get(pictures[0]?.getAttribute("resid") ?? "") ?? "";
  const [supertip] = all(control, "Supertip");
  return {
    label: resource(control, "Label", worded),
    hint: supertip ? resource(supertip, "Description", worded) : "",
    picture: address && new URL(address).pathname,
    runs: name === "" ? { pane: true } : { function: name },
  };
}

/** Every worded or addressed resource of the manifest, by its id. */
function resources(manifest: Document): Map<string, string> {
  const named = [...manifest.getElementsByTagName("*")].filter((element) => element.hasAttribute("DefaultValue"));
  return new Map(
    named.map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
  );
}

function resource(parent: Element, tag: string, worded: Map<string, string>): string {
  const own = [...parent.children].find((child) => child.localName === tag);
  return worded.get(own?.getAttribute("resid") ?? "") ?? "";
}

function all(parent: Element, tag: string, prefixed = tag): Element[] {
  const plain = [...parent.getElementsByTagName(tag)];
  return plain.length > 0 ? plain : [...parent.getElementsByTagName(prefixed)];
}
