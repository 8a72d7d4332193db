import { endWith } from "./endWith";
import { CommandProblem } from "./commandProblem";
import { evaluateFormulas } from "./evaluateFormulas";
import { standardInput } from "./standardInput";

/** `npm run evaluate -- FORMULA…`, or `-` for formulas on standard input: one line of JSON a formula. */
async function evaluate(args: readonly string[]): Promise<void> {
  if (args.length === 0)
    throw new CommandProblem("Give formulas as arguments, or - to read them from standard input, one a line.");
  const formulas = args.length === 1 && args[0] === "-" ? await linesOfInput() : args;
  for (const evaluation of await evaluateFormulas(formulas)) process.stdout.write(`${JSON.stringify(evaluation)}\n`);
}

async function linesOfInput(): Promise<string[]> {
  const lines = (await standardInput()).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

endWith(evaluate(process.argv.slice(2)));
