import { unknownMember } from "./hostError";

/**
 * An Office.js object on the host's side. A subclass states its members under the names that travel over the wire, which start
 * with a capital (`Values`, `GetRange`); everything else of it starts with a small letter and cannot be reached by a request.
 */
export abstract class HostObject {
  /** "Worksheet": how errors call it. */
  abstract readonly typeName: string;

  /** What the client remembers an object by, so that it finds the same one in a later request. */
  identity(): Record<string, unknown> {
    const id = readMember(this, "Id") ?? readMember(this, "_Id");
    if (id === undefined) return {};
    return hasMember(this, "Id") ? { Id: id } : { _Id: id };
  }
}

/** A list of objects that a request reads with `items`. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): T[];

  /** The item that `collection[key]` means: an id, a name or (where Excel allows it) a position. */
  abstract item(key: unknown): T | null;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: number): T | null {
    return this.items()[index] ?? null;
  }
}

const WIRE_NAME = /^_?[A-Z]/;

/** The name a member travels under: Office.js `name` is `Name` on the wire. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function hasMember(target: HostObject, name: string): boolean {
  return WIRE_NAME.test(name) && name in target;
}

function descriptor(target: HostObject, name: string): PropertyDescriptor | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  for (let owner: object | null = target; owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found;
  }
  return undefined;
}

/** A property's value, or `undefined` where the object has no such property. */
function readMember(target: HostObject, name: string): unknown {
  return descriptor(target, name)?.get?.call(target);
}

export function getProperty(target: HostObject, name: string): unknown {
  const found = descriptor(target, name);
  if (!found?.get) throw unknownMember(target.typeName, name);
  return found.get.call(target);
}

export function setProperty(target: HostObject, name: string, value: unknown): void {
  const found = descriptor(target, name);
  if (!found?.set) throw unknownMember(target.typeName, name);
  found.set.call(target, value);
}

export function callMethod(target: HostObject, name: string, args: unknown[]): unknown {
  const found = descriptor(target, name);
  if (typeof found?.value !== "function") throw unknownMember(target.typeName, name);
  return found.value.apply(target, args);
}

/** The names of all properties that hold plain values: what an empty `load()` asks for. */
export function scalarNames(target: HostObject): string[] {
  const names = new Set<string>();
  for (
    let owner = Object.getPrototypeOf(target);
    owner !== HostObject.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (get && WIRE_NAME.test(name)) names.add(name);
    }
  }
  return [...names].filter((name) => !(readMember(target, name) instanceof HostObject));
}
