import type { PortableFunction } from "./portableFunction";

export const transparencyFunctions: readonly PortableFunction[] = [{ name: "VERSION", parameters: [], grade: "value" }];
