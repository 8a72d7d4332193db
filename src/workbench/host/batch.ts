import { itemNotFound, unknownMember } from "./hostError";
import { callMethod, getProperty, HostCollection, HostObject, setProperty } from "./hostObject";
import { ActionType, PathType, type Action, type ArgumentInfo, type Request } from "./protocol";
import { runQuery } from "./query";

/** Objects that the client keeps between requests, by the reference it was given for each. */
export interface References {
  find(reference: string): HostObject | null;
}

/** One request while it runs: each object path is walked once, when its first action comes. */
export class Batch {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: Request,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly check: (type: string, member: string, given: unknown) => void = () => undefined,
  ) {}

  /** Does one action and answers its value. */
  async run(action: Action): Promise<unknown> {
    const target = await this.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && target.identity();
      case ActionType.Query:
        return target && runQuery(target, action.QueryInfo);
      case ActionType.Method: {
        // The client keeps every range that it is given, also one that turns out not to be there.
        if (!target && action.Name === "_KeepReference") return null;
        if (!target) throw itemNotFound();
        this.check(target.typeName, action.Name, null);
        const result = await callMethod(target, action.Name, await this.arguments(action.ArgumentInfo));
        return result instanceof HostObject ? result.identity() : (result ?? null);
      }
      case ActionType.SetProperty: {
        if (!target) throw itemNotFound();
        const [given] = await this.arguments(action.ArgumentInfo);
        this.check(target.typeName, action.Name, given);
        setProperty(target, action.Name, given);
        return null;
      }
      case ActionType.Trace:
        return null;
      default:
        throw unknownMember("Request", `ActionType ${action.ActionType}`);
    }
  }

  private async at(pathId: number): Promise<HostObject | null> {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const target = await this.walk(pathId);
    this.found.set(pathId, target);
    return target;
  }

  private async walk(pathId: number): Promise<HostObject | null> {
    const path = this.request.ObjectPaths[pathId];
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.root;
      case PathType.Reference:
        return this.references.find(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = await this.at(path.ParentObjectPathId!);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return required(path.Name, getProperty(parent, path.Name));
      case PathType.Method:
        this.check(parent.typeName, path.Name, null);
        return required(path.Name, await callMethod(parent, path.Name, await this.arguments(path.ArgumentInfo)));
      case PathType.Indexer:
        if (!(parent instanceof HostCollection)) throw unknownMember(parent.typeName, "getItem");
        return required("GetItem", parent.item((await this.arguments(path.ArgumentInfo))[0]));
      default:
        throw unknownMember(parent.typeName, `path type ${path.ObjectPathType}`);
    }
  }

  /** The arguments with the workbook's objects in the places where the client sent paths to them. */
  private arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): Promise<unknown[]> {
    return Promise.all(Arguments.map((argument, i) => this.resolve(argument, ReferencedObjectPathIds?.[i])));
  }

  private async resolve(argument: unknown, pathIds: unknown): Promise<unknown> {
    if (Array.isArray(pathIds) && Array.isArray(argument)) {
      return Promise.all(argument.map((item, i) => this.resolve(item, pathIds[i])));
    }
    return typeof pathIds === "number" && pathIds !== 0 ? this.at(pathIds) : argument;
  }
}

/** `getItem` of what is not there fails; the "…OrNullObject" form gives a null object. */
function required(method: string, result: unknown): HostObject | null {
  if (result instanceof HostObject) return result;
  if (/OrNullObject/.test(method)) return null;
  throw itemNotFound();
}
