import { strFromU8, unzipSync } from "fflate";
import { FileProblem } from "../fileProblem";
import { attribute, children, parseXml, type Element } from "./xml";

export interface Relation {
  type: string;
  target: string;
}

/** The parts of an Office file. */
export class Package {
  private readonly parts: Map<string, Uint8Array>;

  constructor(name: string, bytes: Uint8Array) {
    try {
      this.parts = new Map(
        Object.entries(unzipSync(bytes)).map(([path, part]) => [path.replace(/^\//, "").toLowerCase(), part]),
      );
    } catch {
      throw new FileProblem(`${name} is damaged: its parts cannot be unpacked.`);
    }
  }

  xml(path: string): Element | undefined {
    const part = this.parts.get(path.toLowerCase());
    return part && parseXml(strFromU8(part).replace(/^\uFEFF/, ""));
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

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
