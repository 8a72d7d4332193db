import type { PropertyExtras } from "../extras";
import { HostCollection, HostObject } from "../hostObject";
import type { Session } from "../session";

class CustomProperty extends HostObject {
  readonly typeName = "CustomProperty";

  constructor(
    private readonly key: string,
    private readonly properties: PropertyExtras,
  ) {
    super();
  }

  override identity() {
    return { Key: this.key };
  }

  get Key() {
    return this.key;
  }

  get Value() {
    return this.properties.custom.get(this.key);
  }
}

class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly typeName = "CustomPropertyCollection";

  constructor(private readonly properties: PropertyExtras) {
    super();
  }

  items(): CustomProperty[] {
    return [...this.properties.custom.keys()].map((key) => new CustomProperty(key, this.properties));
  }

  item(key: unknown): CustomProperty | null {
    return this.properties.custom.has(String(key)) ? new CustomProperty(String(key), this.properties) : null;
  }

  Add(key: string, value: string | number | boolean) {
    this.properties.custom.set(key, value);
    return this.item(key);
  }
}

/** What the workbook's file says about itself and who wrote it. */
export class DocumentProperties extends HostObject {
  readonly typeName = "DocumentProperties";

  constructor(private readonly session: Session) {
    super();
  }

  get Author() {
    return this.properties.author;
  }

  set Author(author: string) {
    this.properties.author = author;
  }

  get LastAuthor() {
    return this.properties.lastAuthor;
  }

  get Manager() {
    return this.properties.manager;
  }

  set Manager(manager: string) {
    this.properties.manager = manager;
  }

  get Company() {
    return this.properties.company;
  }

  set Company(company: string) {
    this.properties.company = company;
  }

  get Keywords() {
    return this.properties.keywords;
  }

  set Keywords(keywords: string) {
    this.properties.keywords = keywords;
  }

  get Comments() {
    return this.properties.comments;
  }

  set Comments(comments: string) {
    this.properties.comments = comments;
  }

  get Custom() {
    return new CustomPropertyCollection(this.properties);
  }

  private get properties() {
    return this.session.book.extras.properties;
  }
}
