/** An element of an XML file, its children in the file's order. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/**
 * Reads a well-formed XML file without a DTD.
 *
 * @param xml - The whole file.
 * @returns Its root element.
 * @throws Error at the first place that is not well-formed.
 */
export function parseXml(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  let position = 0;
  while (position < xml.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(xml);
    if (!match || ENTITY.test(match[0])) throw new Error(`Not well-formed at "${xml.slice(position, position + 60)}"`);
    position = TOKEN.lastIndex;
    const [, closed, opened, attributes, empty, text] = match;
    const parent = open[open.length - 1];
    if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`);
      open.pop();
    } else if (opened !== undefined) {
      const element: Element = { name: opened, attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (text !== undefined) {
      if (parent === top && text.trim() !== "") throw new Error(`Text outside the root element: ${text.trim()}`);
      parent.text += text.trim();
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is not closed`);
  if (top.children.length !== 1) throw new Error(`${top.children.length} root elements`);
  return top.children[0];
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`Attribute ${name} twice`);
    attributes[name] = value;
  }
  return attributes;
}

/** The element and all below it, in the file's order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
