import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../area";
import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { AreaStyle, color } from "./areaStyle";

type Side = "t" | "b" | "l" | "r";

const STYLES = new Map<string, BorderStyleTypes>([
  ["None", BorderStyleTypes.NONE],
  ["Continuous", BorderStyleTypes.THIN],
  ["Dash", BorderStyleTypes.DASHED],
  ["DashDot", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["Dot", BorderStyleTypes.DOTTED],
  ["Double", BorderStyleTypes.DOUBLE],
]);

const WEIGHTS = new Map<string, BorderStyleTypes>([
  ["Hairline", BorderStyleTypes.HAIR],
  ["Thin", BorderStyleTypes.THIN],
  ["Medium", BorderStyleTypes.MEDIUM],
  ["Thick", BorderStyleTypes.THICK],
]);

/** The cells whose side draws an edge of an area, and which side; inner edges are the cells' lower and right ones. */
const EDGES: Record<string, { side: Side; cells(area: Area): Area }> = {
  EdgeTop: { side: "t", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: "b", cells: (area) => ({ ...area, row: lastRow(area), rows: 1 }) },
  EdgeLeft: { side: "l", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { side: "r", cells: (area) => ({ ...area, column: lastColumn(area), columns: 1 }) },
  InsideHorizontal: { side: "b", cells: (area) => ({ ...area, rows: Math.max(area.rows - 1, 1) }) },
  InsideVertical: { side: "r", cells: (area) => ({ ...area, columns: Math.max(area.columns - 1, 1) }) },
};

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly typeName = "RangeBorderCollection";

  constructor(private readonly look: AreaStyle) {
    super();
  }

  items(): RangeBorder[] {
    return Object.keys(EDGES).map((edge) => new RangeBorder(this.look, edge));
  }

  item(key: unknown): RangeBorder {
    const edge = String(key);
    if (!(edge in EDGES)) throw invalidArgument(`"${edge}" is not an edge that the workbench draws.`);
    return new RangeBorder(this.look, edge);
  }

  GetItem(key: string) {
    return this.item(key);
  }
}

class RangeBorder extends HostObject {
  readonly typeName = "RangeBorder";
  private readonly cells: AreaStyle;
  private readonly side: Side;

  constructor(
    look: AreaStyle,
    private readonly edge: string,
  ) {
    super();
    const { side, cells } = EDGES[edge];
    this.side = side;
    this.cells = new AreaStyle(look.session, look.sheetId, look.areas.map(cells));
  }

  get Id() {
    return this.edge;
  }

  get SideIndex() {
    return this.edge;
  }

  get Style() {
    return this.cells.common(({ bd }) => {
      const style = bd?.[this.side]?.s ?? BorderStyleTypes.NONE;
      return [...STYLES].find(([, known]) => known === style)?.[0] ?? "Continuous";
    });
  }

  set Style(name: string | null) {
    const style = STYLES.get(name ?? "");
    if (style === undefined) throw invalidArgument(`"${name}" is not a border style.`);
    this.draw(style === BorderStyleTypes.NONE ? null : { s: style, cl: { rgb: this.Color ?? "#000000" } });
  }

  get Weight() {
    return this.cells.common(({ bd }) => {
      const style = bd?.[this.side]?.s ?? BorderStyleTypes.THIN;
      return [...WEIGHTS].find(([, known]) => known === style)?.[0] ?? "Thin";
    });
  }

  set Weight(name: string | null) {
    const style = WEIGHTS.get(name ?? "");
    if (style === undefined) throw invalidArgument(`"${name}" is not a border weight.`);
    this.draw({ s: style, cl: { rgb: this.Color ?? "#000000" } });
  }

  get Color() {
    return this.cells.common(({ bd }) => color(bd?.[this.side]?.cl?.rgb, "#000000"));
  }

  set Color(rgb: string | null) {
    const style = this.cells.common(({ bd }) => bd?.[this.side]?.s) ?? BorderStyleTypes.THIN;
    this.draw({ s: style, cl: { rgb: rgb ?? "#000000" } });
  }

  private draw(line: IBorderStyleData | null): void {
    this.cells.lay({ bd: { [this.side]: line } as IBorderData });
  }
}
