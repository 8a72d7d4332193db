import type { CellValue } from "../../../sheets/grid";
import { readLink, type Link } from "./links";

/** The settings of a record, by name. */
export class RecordValues {
  private readonly values: Map<string, CellValue>;

  /** @param cells - Name and value of each setting; the value as its formula where it is one. */
  constructor(cells: CellValue[][]) {
    this.values = new Map(cells.filter((row) => row[0] !== "").map((row) => [String(row[0]), row[1]]));
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  text(name: string): string {
    return String(this.values.get(name) ?? "");
  }

  number(name: string): number {
    return Number(this.values.get(name) ?? 0);
  }

  yes(name: string): boolean {
    return this.text(name) === "yes";
  }

  /** One of some words; the first for any other. */
  oneOf<T extends string>(name: string, words: readonly T[]): T {
    return words.find((word) => word === this.text(name)) ?? words[0];
  }

  /** The sheet that a link points at; "" for a lost one. */
  linkedSheet(name: string): string {
    return readLink(this.values.get(name) ?? "")?.sheet ?? "";
  }

  /** The settings whose names begin so, by how they go on. */
  namedFrom(start: string): [rest: string, value: string][] {
    return [...this.values].flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), String(value)] as [string, string]] : [],
    );
  }

  /** The links among the settings whose names begin so, where they still point at a cell. */
  linksFrom(start: string): (Link & { role: string })[] {
    return this.namedFrom(start).flatMap(([role, value]) => {
      const link = readLink(value);
      return link ? [{ role, ...link }] : [];
    });
  }

  /** Where the source keeps its roles: the links that still point at a column. */
  sourceLinks<T extends string>(roles: readonly T[]): (Link & { role: T })[] {
    return roles.flatMap((role) => {
      const link = readLink(this.values.get(`Source ${role}`) ?? "");
      return link ? [{ role, ...link }] : [];
    });
  }
}
