import { cellAddress } from "../../address";
import type { PlanCell } from "../../plan";
import type { TrackerDefinition } from "../definition";
import type { Place } from "../expression/expression";
import { positionsOf, tableName } from "../table/columns";
import type { TrackerShape } from "../shape";
import type { Terms } from "../terms";
import { capital } from "../capital";
import { idRole, titleRole } from "./listedLines";
import { sourceName } from "./sourceNames";
import { trackerColumns, type TrackerColumn } from "./trackerColumns";

/** The formulas of a tracker's rows, over the workbook names that it defines. */
export class RowFormulas {
  readonly columns: readonly TrackerColumn[];
  readonly places: ReadonlyMap<string, number>;

  constructor(
    private readonly definition: TrackerDefinition,
    private readonly prefix: string,
    readonly shape: TrackerShape,
  ) {
    this.columns = trackerColumns(definition, shape);
    this.places = positionsOf(this.columns);
  }

  /** A workbook name of this tracker: "Compliance_AsOf". */
  name(part: string): string {
    return `${this.prefix}_${part}`;
  }

  /** The name of a column of the table: "Compliance_TableStatus". */
  table(id: string): string {
    return this.name(tableName(id));
  }

  /** The name of a column of the source: "Compliance_SourceStatus". */
  source(role: string): string {
    return this.name(sourceName(role));
  }

  /** The formula of a cell in a row of the table (zero-based sheet row); `null` for a key and for a cell to type in. */
  cell({ id, kind, expression }: TrackerColumn, row: number): PlanCell {
    if (id === "line") return { formula: `=${this.line(row)}` };
    if ((kind !== "linked" && kind !== "calculated") || !expression) return null;
    return { formula: `=${expression.formula(this.place(row))}` };
  }

  /** A key as it stands in a row of the source that nobody has filled yet: it follows the list by its place. */
  openKey(key: "id" | "title", row: number): PlanCell {
    const role = key === "id" ? idRole(this.definition) : titleRole(this.definition);
    const said = `INDEX(${this.source(role)},${this.at("place", row)})`;
    return { formula: `=IF(${said}="","",${said})` };
  }

  private at(id: string, row: number): string {
    return cellAddress(row, this.places.get(id)!, "column");
  }

  private place(row: number): Place<Terms> {
    return {
      style: this.shape.formulas,
      cell: (id) => this.at(id, row),
      source: (role) => `INDEX(${this.source(role)},${this.at("line", row)})`,
      setting: (name) => this.name(capital(name)),
      list: (name, column = "words") => this.name(capital(name) + capital(column)),
    };
  }

  /** Where a row stands in the source: found by the source's own id, else as the hidden sheet says of the id that was made here. */
  private line(row: number): string {
    const [id, title] = (["id", "title"] as const).map((key) => this.at(this.keyColumn(key), row));
    const found =
      this.shape.ids === "source"
        ? `IFERROR(MATCH(${id},${this.source(idRole(this.definition))},0),"")`
        : `IFERROR(INDEX(${this.name("LineFound")},MATCH(${id},${this.name("LineIds")},0)),"")`;
    if (this.shape.room === 0) return found;
    const place = this.at("place", row);
    return `IF(ISNUMBER(${place}),IF(TRIM(${title})="","",${place}),${found})`;
  }

  /** The column that is a key. */
  keyColumn(key: "id" | "title"): string {
    return Object.entries(this.definition.columns).find(([, column]) => column.key === key)![0];
  }
}
