/** A worksheet function as the add-in gives it. */
export type WorksheetFunction = (...args: unknown[]) => unknown;

/** The add-in's functions by id ("VARIANCE"), as `CustomFunctions.associate` told them. */
export type FunctionTable = Map<string, WorksheetFunction>;

/** The part of `CustomFunctions` that office.js adds and the Excel client lacks. */
export function associateInto(functions: FunctionTable, changed: () => void = () => {}) {
  return (idOrAll: string | Record<string, WorksheetFunction>, one?: WorksheetFunction): void => {
    const all = typeof idOrAll === "string" ? { [idOrAll]: one! } : idOrAll;
    for (const [id, implementation] of Object.entries(all)) functions.set(id.toUpperCase(), implementation);
    changed();
  };
}
