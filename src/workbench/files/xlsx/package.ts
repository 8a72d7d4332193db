import { FileProblem } from "../fileProblem";
import { foreignPackage } from "./foreignPackage";
import { attribute, BrokenXml, children, parseXml, type Element, type Taken } from "./xml";
import { Zip } from "./zip";

export interface Relation {
  type: string;
  target: string;
}

/** The parts of an Office file. */
export class Package {
  private readonly zip: Zip;

  constructor(
    private readonly name: string,
    bytes: Uint8Array,
  ) {
    this.zip = new Zip(name, bytes);
    const foreign = foreignPackage(this.zip);
    if (foreign) throw new FileProblem(`${name} is ${foreign}. Save it as .xlsx or .csv first.`);
  }

  /** @param taken - Elements that are handed over one by one instead of being kept. */
  xml(path: string, taken?: Taken): Element | undefined {
    const part = this.zip.part(path);
    if (!part) return undefined;
    try {
      return parseXml(decodeXml(part), taken);
    } catch (reason) {
      if (!(reason instanceof BrokenXml)) throw reason;
      throw new FileProblem(`${this.name} is damaged: ${path} in it ${reason.message}.`);
    }
  }

  /** What a part points at, by relation id; targets are paths within the file. */
  relations(path: string): Map<string, Relation> {
    const cut = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, cut);
    const element = this.xml(`${folder}_rels/${path.slice(cut)}.rels`);
    return new Map(
      children(element, "Relationship").map((relation) => [
        attribute(relation, "Id") ?? "",
        {
          type: (attribute(relation, "Type") ?? "").split("/").pop() ?? "",
          target: resolve(folder, attribute(relation, "Target") ?? ""),
        },
      ]),
    );
  }
}

function resolve(folder: string, written: string): string {
  const target = unescaped(written.replace(/\\/g, "/"));
  if (target.startsWith("/")) return target.replace(/^\/+/, "");
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Targets are addresses, in which a space is "%20". */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The text of a part: UTF-8 unless its mark or its first line says something else. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const [, named = "utf-8"] =
    /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(String.fromCharCode(...bytes.subarray(0, 120))) ?? [];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
