import { limits } from "../limits";

/** An element of an XML part; prefixes of namespaces are dropped, as Office writes them in several ways. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  /** Its own text, without that of its children. */
  text: string;
}

const NAME = /[A-Za-z_][\w.:-]*/y;
const ATTRIBUTES = /(?:\s+[^\s=>/<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?=\/?>)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML that is none; the message goes on after the part's path. */
export class BrokenXml extends Error {}

/** Elements of one name that are handed over as soon as they are complete, and not kept: a sheet's rows. */
export interface Taken {
  name: string;
  take(element: Element): void;
}

/** Reads an XML part of an Office file, from front to end, each character once. */
export function parseXml(source: string, taken?: Taken): Element {
  return new XmlReader(source, taken).read();
}

class XmlReader {
  private readonly root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  private readonly open: { element: Element; tag: string }[] = [{ element: this.root, tag: "" }];
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly taken: Taken | undefined,
  ) {}

  read(): Element {
    const { source } = this;
    for (let next = source.indexOf("<"); next >= 0; next = source.indexOf("<", this.at)) {
      if (next > this.at) this.current.text += decode(source.slice(this.at, next));
      this.at = next;
      const mark = source[next + 1];
      if (mark === "/") this.close();
      else if (mark === "!" || mark === "?") this.skip();
      else this.start();
    }
    if (this.open.length > 1 || this.root.children.length === 0) throw new BrokenXml("breaks off");
    return this.root.children[0];
  }

  private get current(): Element {
    return this.open[this.open.length - 1].element;
  }

  /** Comments and instructions say nothing; literal text is text. A document type comes in no file of Office. */
  private skip(): void {
    const { source } = this;
    if (source.startsWith("<![CDATA[", this.at)) {
      const start = this.at + 9;
      this.current.text += source.slice(start, this.past("]]>", start) - 3);
    } else if (source.startsWith("<!--", this.at)) this.past("-->", this.at + 4);
    else if (source[this.at + 1] === "?") this.past("?>", this.at + 2);
    else if (/^<!DOCTYPE/i.test(source.slice(this.at, this.at + 9)))
      throw new BrokenXml("has a document type, which no file of Excel has");
    else throw new BrokenXml("is no XML");
  }

  private past(end: string, from: number): number {
    const found = this.source.indexOf(end, from);
    if (found < 0) throw new BrokenXml("breaks off");
    return (this.at = found + end.length);
  }

  private close(): void {
    const start = this.at + 2;
    const end = this.past(">", start);
    const { element, tag } = this.open[this.open.length - 1];
    if (this.open.length === 1 || this.source.slice(start, end - 1).trimEnd() !== tag)
      throw new BrokenXml("has tags that do not match");
    this.open.pop();
    this.keep(element);
  }

  private keep(element: Element): void {
    if (this.taken?.name === element.name) this.taken.take(element);
    else this.current.children.push(element);
  }

  private start(): void {
    const tag = this.matched(NAME, this.at + 1);
    const attributes = this.matched(ATTRIBUTES, this.at);
    const element: Element = { name: localName(tag), attributes: attributesOf(attributes), children: [], text: "" };
    const empty = this.source[this.at] === "/";
    this.at += empty ? 2 : 1;
    if (empty) return this.keep(element);
    if (this.open.length > limits.depth) throw new BrokenXml("has elements too deep within each other");
    this.open.push({ element, tag });
  }

  private matched(pattern: RegExp, from: number): string {
    pattern.lastIndex = from;
    const match = pattern.exec(this.source);
    if (!match) throw new BrokenXml("is no XML");
    this.at = from + match[0].length;
    return match[0];
  }
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
    if (code.startsWith("#x")) return character(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return character(Number(code.slice(1)));
    return ENTITIES[code] ?? whole;
  });
}

const LAST_CHARACTER = 0x10ffff;

function character(code: number): string {
  if (code > LAST_CHARACTER) throw new BrokenXml("has a character that does not exist");
  return String.fromCodePoint(code);
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
