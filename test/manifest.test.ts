import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbon } from "../src/commands/ribbon";
import { BASE_URL, productionBuild, type ProductionBuild } from "./bundle/productionBuild";
import { everyElement, parseXml, type Element } from "./manifest/parseXml";

const ROOT = join(__dirname, "..");
const DEVELOPMENT = "https://localhost:3000";

const manifest = parseXml(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const elements = everyElement(manifest);

const named = (name: string, within: Element = manifest) => everyElement(within).filter((e) => e.name === name);
const one = (name: string, within: Element = manifest) => {
  const found = named(name, within);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0];
};
const childNames = (element: Element) => element.children.map(({ name }) => name);
const values = elements.map(({ attributes }) => attributes.DefaultValue).filter((value) => value !== undefined);
const addresses = values.filter((value) => /^\w+:\/\//.test(value));

/** Width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(address: string): string {
  return address.replace(`${DEVELOPMENT}/`, "");
}

describe("manifest, as the schema orders it", () => {
  test("elements of the add-in", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(childNames(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  test("elements of the overrides", () => {
    const overrides = one("VersionOverrides");
    expect(childNames(overrides)).toEqual(["Hosts", "Resources"]);
    expect(childNames(one("Host", overrides))).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(childNames(one("AllFormFactors").children[0])).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(childNames(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(one("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    expect(childNames(one("CustomTab"))).toEqual(["Group", "Group", "Label"]);
  });

  test("elements of groups and buttons", () => {
    for (const group of named("Group")) expect(childNames(group).slice(0, 3)).toEqual(["Label", "Icon", "Control"]);
    for (const control of named("Control")) {
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });
});

describe("what the manifest says", () => {
  test("texts fit their limits", () => {
    expect(one("Id").text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(one("DisplayName").attributes.DefaultValue.length).toBeLessThanOrEqual(125);
    expect(manifest.children[5].attributes.DefaultValue.length).toBeLessThanOrEqual(250);
    for (const { attributes } of one("bt:ShortStrings").children) {
      expect(attributes.DefaultValue.length).toBeLessThanOrEqual(125);
    }
    for (const { attributes } of one("bt:LongStrings").children) {
      expect(attributes.DefaultValue.length).toBeLessThanOrEqual(250);
    }
  });

  test("its version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(one("Version").text).toBe(`${version}.0`);
  });

  test("asks for the least permission and for what the code needs", () => {
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    const sets = named("Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  test("has one long-lived runtime, whose page is the functions' page and the commands' page", () => {
    const { attributes } = one("Runtime");
    expect(attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    expect(one("SourceLocation", one("Page")).attributes.resid).toBe(attributes.resid);
    expect(one("FunctionFile").attributes.resid).toBe(attributes.resid);
    expect(one("SourceLocation", named("Control").at(-1)).attributes.resid).toBe(attributes.resid);
  });

  test("names the functions COO", () => {
    const namespace = one("Namespace").attributes.resid;
    expect(elements.find(({ attributes }) => attributes.id === namespace)?.attributes.DefaultValue).toBe("COO");
  });

  test("every button runs something that the commands associate, and every command has its button", () => {
    const called = named("FunctionName").map(({ text }) => text);
    expect(called.sort()).toEqual(Object.keys(ribbon).sort());
    const shows = named("Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
    expect(shows).toHaveLength(1);
  });
});

describe("references", () => {
  const resources = one("Resources").children.flatMap(({ children }) => children);
  const ids = resources.map(({ attributes }) => attributes.id);
  const used = elements.map(({ attributes }) => attributes.resid).filter((resid) => resid !== undefined);

  test("every resid is defined, every resource is used, ids have at most 32 characters", () => {
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("ids are unique", () => {
    const all = elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test("addresses are https, and the only domain is the add-in's own", () => {
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
    expect(named("AppDomain").map(({ text }) => text)).toEqual([DEVELOPMENT]);
    for (const address of addresses) expect(address.startsWith(`${DEVELOPMENT}/`)).toBe(true);
  });

  test("icons have the pixels that they are listed with", () => {
    expect(pngSize(iconFile(one("IconUrl").attributes.DefaultValue))).toEqual([32, 32]);
    expect(pngSize(iconFile(one("HighResolutionIconUrl").attributes.DefaultValue))).toEqual([64, 64]);
    const shown = named("Icon");
    expect(shown).toHaveLength(named("Group").length + named("Control").length);
    for (const icon of shown) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
      for (const { attributes } of icon.children) {
        const image = resources.find((resource) => resource.attributes.id === attributes.resid);
        const size = Number(attributes.size);
        expect(pngSize(iconFile(image!.attributes.DefaultValue))).toEqual([size, size]);
      }
    }
  });
});

describe("deployed manifest", () => {
  let build: ProductionBuild;
  beforeAll(() => {
    build = productionBuild();
  }, 180_000);

  test("is the same but for the address", () => {
    const deployed = build.text("manifest.xml");
    expect(deployed).not.toContain("localhost");
    const domain = `<AppDomain>${new URL(BASE_URL).origin}</AppDomain>`;
    expect(deployed).toContain(domain);
    expect(deployed.replace(domain, `<AppDomain>${DEVELOPMENT}</AppDomain>`).replaceAll(BASE_URL, DEVELOPMENT)).toBe(
      readFileSync(join(ROOT, "manifest.xml"), "utf8"),
    );
  });

  test("leads to files that the build has", () => {
    for (const address of addresses) expect(build.files).toContain(iconFile(address));
  });
});
