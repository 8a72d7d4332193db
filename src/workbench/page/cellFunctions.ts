import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FUniver, IDisposable } from "@univerjs/presets";
import type { IRegisterAsyncFunction, IRegisterFunction } from "@univerjs/sheets-formula";
import { answersLater, calledAsInExcel } from "./calledAsInExcel";
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
    const called = calledAsInExcel(run, described.parameters);
    const description: IFunctionInfo = { ...help, functionType: FunctionType.User };
    this.register(id, description, (...cells) => {
      const result = called(...cells);
      if (!answersLater(result)) return result;
      // Nothing says beforehand which functions take their time: one that does is registered again as such.
      setTimeout(() => this.registerLater(id, description, called));
      return "#N/A";
    });
  }

  private register(id: string, description: IFunctionInfo, run: CellFunction): void {
    this.registered.get(id)?.dispose();
    const formula = this.spreadsheet.getFormula();
    this.registered.set(
      id,
      formula.registerFunction(description.functionName, run as IRegisterFunction, { description }),
    );
  }

  private registerLater(id: string, description: IFunctionInfo, run: CellFunction): void {
    this.registered.get(id)?.dispose();
    const formula = this.spreadsheet.getFormula();
    const later = run as IRegisterAsyncFunction;
    this.registered.set(id, formula.registerAsyncFunction(description.functionName, later, { description }));
  }
}

/** Loads what the add-in tells Excel about its functions. */
export async function loadFunctionsMetadata(): Promise<FunctionsMetadata> {
  const answer = await fetch("/functions.json");
  if (!answer.ok) throw new Error(`The functions' metadata could not be loaded (${answer.status}).`);
  return (await answer.json()) as FunctionsMetadata;
}
