import { FunctionType } from "@univerjs/engine-formula";
import type { FUniver, IDisposable } from "@univerjs/presets";
import { calledAsInExcel } from "./calledAsInExcel";
import { functionHelp, type FunctionsMetadata } from "./functionHelp";
import type { CellFunction } from "./paneContract";

/** The add-in's functions in the spreadsheet's cells. */
export class CellFunctions {
  private readonly registered = new Map<string, IDisposable>();

  constructor(
    private readonly spreadsheet: FUniver,
    private readonly metadata: FunctionsMetadata,
  ) {}

  /** Lets cells call `run` under the name that the metadata gives to `id`; a later one takes its place. */
  associate(id: string, run: CellFunction): void {
    const described = this.metadata.functions.find((candidate) => candidate.id === id);
    const help = functionHelp(this.metadata).get(id);
    if (!described || !help) throw new Error(`functions.json describes no function "${id}".`);
    this.registered.get(id)?.dispose();
    const inCells = calledAsInExcel(run, described.parameters) as Parameters<
      ReturnType<FUniver["getFormula"]>["registerFunction"]
    >[1];
    const formula = this.spreadsheet.getFormula();
    this.registered.set(
      id,
      formula.registerFunction(help.functionName, inCells, {
        description: { ...help, functionType: FunctionType.User },
      }),
    );
  }
}

/** Loads what the add-in tells Excel about its functions. */
export async function loadFunctionsMetadata(): Promise<FunctionsMetadata> {
  const answer = await fetch("/functions.json");
  if (!answer.ok) throw new Error(`The functions' metadata could not be loaded (${answer.status}).`);
  return (await answer.json()) as FunctionsMetadata;
}
