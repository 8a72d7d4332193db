import { addressOf, parseArea, quotedSheet, type Area } from "../area";
import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { mergesIn } from "../merging";
import type { Session } from "../session";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";

/** The merged areas that touch an area; `null` where there are none. */
export function mergedAreas(session: Session, sheetId: string, area: Area): RangeAreas | null {
  const merges = mergesIn(session.book, sheetId, area);
  return merges.length > 0 ? new RangeAreas(session, sheetId, merges) : null;
}

/** Characters of a list of ranges. */
const LONGEST_LIST = 8192;

/** The areas of a sheet that "A1:B2,C:C" means. */
export function areasAt(session: Session, sheetId: string, address: string): RangeAreas {
  if (session.book.strictness.limits && address.length > LONGEST_LIST)
    throw invalidArgument(`A list of ranges has ${LONGEST_LIST} characters at most.`);
  const parts = address.split(/[,;]/).map((part) => {
    const area = parseArea(part.trim());
    if (!area) throw invalidArgument(`"${part}" is not an address.`);
    return area;
  });
  return new RangeAreas(session, sheetId, parts);
}

class RangeCollection extends HostCollection<Range> {
  readonly typeName = "RangeCollection";

  constructor(private readonly ranges: Range[]) {
    super();
  }

  items(): Range[] {
    return this.ranges;
  }

  item(key: unknown): Range | null {
    return this.ranges[Number(key)] ?? null;
  }
}

export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly parts: Area[],
  ) {
    super();
  }

  override identity() {
    return { _ReferenceId: this.session.references.keep(this) };
  }

  get Address() {
    const sheet = quotedSheet(this.session.book.sheet(this.sheetId).getName());
    return this.parts.map((part) => `${sheet}!${addressOf(part)}`).join(",");
  }

  get AreaCount() {
    return this.parts.length;
  }

  get CellCount() {
    return this.parts.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
  }

  get Areas() {
    return new RangeCollection(this.parts.map((part) => new Range(this.session, this.sheetId, part)));
  }

  get Format() {
    return new RangeFormat(this.session, this.sheetId, this.parts);
  }

  _KeepReference() {}
}
