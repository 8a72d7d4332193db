import { HostCollection, HostObject } from "../hostObject";

class WorksheetCustomProperty extends HostObject {
  readonly typeName = "WorksheetCustomProperty";

  constructor(
    private readonly key: string,
    private readonly properties: Map<string, string>,
  ) {
    super();
  }

  get _Id() {
    return this.key;
  }

  get Key() {
    return this.key;
  }

  get Value() {
    return this.properties.get(this.key);
  }

  set Value(value: unknown) {
    this.properties.set(this.key, String(value));
  }

  Delete() {
    this.properties.delete(this.key);
  }
}

/** The properties of a sheet that only programs see. Excel finds them without regard to case. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(private readonly properties: Map<string, string>) {
    super();
  }

  items(): WorksheetCustomProperty[] {
    return [...this.properties.keys()].map((key) => new WorksheetCustomProperty(key, this.properties));
  }

  item(key: unknown): WorksheetCustomProperty | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((property) => property.Key.toLowerCase() === wanted) ?? null;
  }

  GetItemOrNullObject(key: string) {
    return this.item(key);
  }

  Add(key: string, value: string) {
    const there = this.item(key);
    this.properties.set(there?.Key ?? key, value);
    return this.item(key);
  }
}
