const namespace = "http://www.w3.org/2000/svg";

/** An SVG element with its attributes and children; text is always a text node. */
export function svg(
  name: string,
  attributes: Record<string, string | number>,
  ...children: (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
