import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FOLDER = resolve(__dirname, "../../src/functions");

export interface ParameterMetadata {
  name: string;
  description?: string;
  dimensionality?: string;
  type: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: { dimensionality?: string; type?: string };
}

export interface GeneratedMetadata {
  functions: FunctionMetadata[];
  /** Id → name of the TypeScript function. */
  associate: Map<string, string>;
}

/** The metadata that Excel gets, made by Microsoft's own generator. */
export async function generateMetadata(): Promise<GeneratedMetadata> {
  const files = readdirSync(FOLDER)
    .map((file) => join(FOLDER, file))
    .filter((file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes("@customfunction"));
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return {
    functions: JSON.parse(metadataJson).functions,
    associate: new Map(associate.map(({ id, functionName }) => [id, functionName])),
  };
}

/** A parameter as the frozen list writes it: optional ones in brackets, repeating ones with an ellipsis. */
export function parameterText({ name, optional, repeating }: ParameterMetadata): string {
  const text = repeating ? `${name}…` : name;
  return optional ? `[${text}]` : text;
}
