const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATION_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of an Office file that is being written, with the lists that say what each is and what it points at. */
export class Parts {
  private readonly contents = new Map<string, string>();
  private readonly types = new Map<string, string>();

  /** @param kind - "spreadsheetml.worksheet" and the like. */
  add(path: string, kind: string, xml: string): void {
    this.contents.set(path, DECLARATION + xml);
    this.types.set(path, `application/vnd.openxmlformats-officedocument.${kind}+xml`);
  }

  /** What the part at `path` ("" for the file itself) points at; ids follow the order: rId1, rId2 … */
  relate(path: string, relations: { type: string; target: string }[]): void {
    if (relations.length === 0) return;
    const cut = path.lastIndexOf("/") + 1;
    const entries = relations.map(
      ({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${RELATION_TYPE}/${type}" Target="${target}"/>`,
    );
    this.contents.set(
      `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`,
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`,
    );
  }

  files<T>(encode: (text: string) => T): Record<string, T> {
    const overrides = [...this.types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
    const types =
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
    // Readers look for the list of types first.
    const files: [string, T][] = [["[Content_Types].xml", encode(types)]];
    for (const [path, content] of this.contents) files.push([path, encode(content)]);
    return Object.fromEntries(files);
  }
}
