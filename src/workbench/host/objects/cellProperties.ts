import { getProperty, HostObject, wireName } from "../hostObject";

/** What `getCellProperties` and its like ask of one cell, row or column: `{ format: { fill: { color: true } } }`. */
export type WantedProperties = Record<string, unknown>;

/** The wanted properties of an object under the names that they were asked by. */
export function propertiesOf(target: HostObject, wanted: WantedProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, part]) => {
      if (!part) return [];
      const value = getProperty(target, wireName(name));
      return [[name, value instanceof HostObject ? propertiesOf(value, part as WantedProperties) : value]];
    }),
  );
}
