import { getProperty, HostCollection, HostObject, scalarNames, wireName } from "./hostObject";
import type { QueryInfo } from "./protocol";

/** What a `load` asks of one object: properties by wire name, each with what it asks of the object behind it. */
interface Selection {
  all: boolean;
  parts: Map<string, Selection>;
}

const nothing = (): Selection => ({ all: false, parts: new Map() });

function select(selection: Selection, path: string[]): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (head === "*") {
    selection.all = true;
    return;
  }
  const name = wireName(head);
  const part = selection.parts.get(name) ?? nothing();
  selection.parts.set(name, part);
  select(part, rest);
}

function selectionOf(query: QueryInfo): Selection {
  const selection = nothing();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  if (paths.length === 0) selection.all = true;
  for (const path of paths) {
    const steps = path.split(/[/.]/).filter((step) => step !== "");
    select(selection, steps[0]?.toLowerCase() === "items" ? steps.slice(1) : steps);
    if (steps.length === 1 && steps[0].toLowerCase() === "items") selection.all = true;
  }
  return selection;
}

function readItem(target: HostObject, selection: Selection): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  if (selection.all || selection.parts.size === 0) {
    for (const name of scalarNames(target)) value[name] = getProperty(target, name);
  }
  for (const [name, part] of selection.parts) {
    const member = getProperty(target, name);
    value[name] = member instanceof HostObject ? read(member, part) : member;
  }
  return value;
}

function read(target: HostObject, selection: Selection, skip = 0, top = Infinity): Record<string, unknown> {
  if (!(target instanceof HostCollection)) return { ...target.identity(), ...readItem(target, selection) };
  const own = ["Count"].filter((name) => selection.parts.has(name));
  const ofItems: Selection = {
    all: selection.all,
    parts: new Map([...selection.parts].filter(([name]) => !own.includes(name))),
  };
  const value: Record<string, unknown> = Object.fromEntries(own.map((name) => [name, getProperty(target, name)]));
  const onlyOwn = own.length > 0 && ofItems.parts.size === 0 && !ofItems.all;
  if (!onlyOwn) {
    value._Items = target
      .items()
      .slice(skip, skip + top)
      .map((item: HostObject) => ({ ...item.identity(), ...readItem(item, ofItems) }));
  }
  return value;
}

/** The values that a query action asks for, under the names the client reads them by. */
export function runQuery(target: HostObject, query: QueryInfo = {}): Record<string, unknown> {
  return read(target, selectionOf(query), query.Skip, query.Top);
}

const RESULTS = /(^|[/.])(values|valuetypes|text|hasspill|value|\*)$/i;

/** Whether a query asks for what formulas show, so that they must be up to date first. Names and formulas are there without. */
export function asksForResults({ Select: paths = [], Expand: expanded = [] }: QueryInfo): boolean {
  if (paths.length === 0 || expanded.length > 0) return true;
  return paths.some((path) => RESULTS.test(path) || /(^|[/.])items$/i.test(path));
}
