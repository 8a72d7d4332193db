/** An element of an XML part; prefixes of namespaces are dropped, as Office writes them in several ways. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  /** Its own text, without that of its children. */
  text: string;
}

const TAG =
  /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads an XML part of an Office file. Documents with entities of their own are not XML of Office, so these are left as they stand. */
export function parseXml(source: string): Element {
  const root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Element[] = [root];
  let end = 0;
  for (const match of source.matchAll(TAG)) {
    const current = open[open.length - 1];
    if (match.index > end) current.text += decode(source.slice(end, match.index));
    end = match.index + match[0].length;
    const [, closing, name, attributes, empty, literal] = match;
    if (literal !== undefined) current.text += literal;
    if (!name) continue;
    if (closing) {
      if (open.length > 1) open.pop();
      continue;
    }
    const element: Element = { name: localName(name), attributes: attributesOf(attributes), children: [], text: "" };
    current.children.push(element);
    if (!empty) open.push(element);
  }
  return root.children[0] ?? root;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const children = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || text === "" ? undefined : Number(text);
}

/** "1", "true" and "on" are true; `otherwise` holds where the attribute is missing. */
export function flag(element: Element | undefined, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? otherwise : /^(1|true|on)$/i.test(text);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (!source) return attributes;
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    // "r:id" keeps its prefix: an element may have an id of its own beside it.
    attributes.set(name === "r:id" || name.endsWith(":id") ? "r:id" : localName(name), decode(double ?? single));
  }
  return attributes;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, code: string) => {
    if (code.startsWith("#x")) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(Number(code.slice(1)));
    return ENTITIES[code] ?? whole;
  });
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in an element or an attribute; characters that XML forbids are written as Office does. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/_x[\da-fA-F]{4}_/g, (escape) => `_x005F${escape}`)
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
      })
      .replace(/[&<>"]/g, (character) => ESCAPES[character])
      .replace(/\r/g, "&#13;")
  );
}

/** The text behind Office's escapes of characters that XML forbids. */
export const unescapeOffice = (text: string) =>
  text.includes("_x")
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
