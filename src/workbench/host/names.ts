import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { Book } from "./book";

/** A defined name: of the workbook, or of one sheet (`scope` is its id). */
export interface DefinedName {
  id: string;
  name: string;
  scope: string | null;
  /** Starts with "=", in the words of Univer's engine. */
  formula: string;
  visible: boolean;
  comment: string;
}

const WORKBOOK = "AllDefaultWorkbook";
const MARK = ".on.";

/** Univer finds a name by its text alone, so a sheet's own names carry their sheet in it. */
function engineName(name: string, scope: string | null): string {
  return scope === null ? name : `${name}${MARK}${scope.replace(/[^A-Za-z0-9_]/g, "_")}`;
}

/** The defined names of a book. */
export class Names {
  constructor(private readonly book: Book) {}

  list(): DefinedName[] {
    const stored = Object.values(this.service.getDefinedNameMap(this.book.id) ?? {});
    return stored.map(({ id, name, formulaOrRefString, localSheetId, hidden, comment }) => {
      const scope = localSheetId && localSheetId !== WORKBOOK ? localSheetId : null;
      const own = scope !== null && name === engineName(name.split(MARK)[0], scope) ? name.split(MARK)[0] : name;
      const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
      return { id, name: own, scope, formula, visible: !hidden, comment: comment ?? "" };
    });
  }

  find(name: string, scope: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.list().find((entry) => entry.scope === scope && entry.name.toLowerCase() === wanted) ?? null;
  }

  put(entry: DefinedName): void {
    this.book.run(SetDefinedNameMutation.id, {
      id: entry.id,
      name: engineName(entry.name, entry.scope),
      formulaOrRefString: entry.formula,
      localSheetId: entry.scope ?? WORKBOOK,
      hidden: !entry.visible,
      comment: entry.comment,
    });
  }

  remove(entry: DefinedName): void {
    this.book.run(RemoveDefinedNameMutation.id, { id: entry.id, name: engineName(entry.name, entry.scope) });
  }

  removeScope(sheetId: string): void {
    for (const entry of this.list()) if (entry.scope === sheetId) this.remove(entry);
  }

  newId(): string {
    const taken = new Set(this.list().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`name${number}`)) number++;
    return `name${number}`;
  }

  scoped(): ScopedNames {
    return scopedNames(this.list());
  }

  private get service(): IDefinedNamesService {
    return this.book.injector.get(IDefinedNamesService);
  }
}

/** Names that belong to sheets, found by sheet and name, and by the name that the engine knows. */
export interface ScopedNames {
  any: boolean;
  toEngine(sheetId: string, name: string): string | undefined;
  fromEngine: Map<string, DefinedName>;
}

export function scopedNames(entries: readonly DefinedName[]): ScopedNames {
  const toEngine = new Map<string, string>();
  const fromEngine = new Map<string, DefinedName>();
  for (const entry of entries) {
    if (entry.scope === null) continue;
    const internal = engineName(entry.name, entry.scope);
    toEngine.set(`${entry.scope} ${entry.name.toLowerCase()}`, internal);
    fromEngine.set(internal.toLowerCase(), entry);
  }
  return {
    toEngine: (sheetId, name) => toEngine.get(`${sheetId} ${name.toLowerCase()}`),
    fromEngine,
    any: toEngine.size > 0,
  };
}
