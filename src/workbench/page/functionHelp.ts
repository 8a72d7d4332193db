import type { IFunctionInfo } from "@univerjs/engine-formula";

/** What Excel reads about custom functions: the part of functions.json that autocomplete shows. */
export interface FunctionsMetadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description?: string;
      optional?: boolean;
      repeating?: boolean;
      dimensionality?: string;
    }[];
  }[];
}

/** Help as the spreadsheet takes it; the kind of function is the spreadsheet's own word. */
export type FunctionHelp = Omit<IFunctionInfo, "functionType">;

/** The prefix that the manifest gives every function in a cell. */
const functionPrefix = "COO.";

/** Autocomplete's help for each function, by its id. */
export function functionHelp(metadata: FunctionsMetadata): Map<string, FunctionHelp> {
  return new Map(
    metadata.functions.map(({ id, name, description, parameters }) => [
      id,
      {
        functionName: functionPrefix + name,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: parameter.dimensionality === "matrix" ? "B2:B13" : "B2",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ]),
  );
}
