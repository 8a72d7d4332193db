import { CommandProblem } from "./commandProblem";
import type { Choices } from "../../sheets/source";
import { commandKinds, commands, type CommandKind } from "../trackers/all";

export interface ConvertArguments {
  kind: CommandKind;
  /** Builds the tracker on an input sheet of its own: there is no file. */
  empty: boolean;
  file: string;
  sheet: string | null;
  out: string | null;
  /** A second sheet that holds what the first one lacks. */
  join: string | null;
  choices: Choices;
}

const USAGE = `Use: npm run -s convert -- ${commandKinds.join("|")} FILE|--empty [--sheet NAME] [--join NAME] [--out OUT.xlsx] [--set role=LETTER], for a budget also [--signs debit|credit]`;

/** Reads the arguments of `convert`; `--set` may come several times. */
export function convertArguments(args: readonly string[]): ConvertArguments {
  const [word, ...rest] = args;
  const kind = commandKinds.find((one) => one === word);
  if (!kind) throw new CommandProblem(word ? `There is no tracker "${word}". ${USAGE}` : USAGE);
  const read: ConvertArguments = { kind, empty: false, file: "", sheet: null, out: null, join: null, choices: {} };
  for (let at = 0; at < rest.length; at++) {
    const arg = rest[at];
    if (arg === "--sheet") read.sheet = valueAfter(rest, at++);
    else if (arg === "--join") read.join = valueAfter(rest, at++);
    else if (arg === "--empty") read.empty = true;
    else if (arg === "--out") read.out = valueAfter(rest, at++);
    else if (arg === "--signs" && commands[kind].hasSigns) read.choices.signs = valueAfter(rest, at++);
    else if (arg === "--set") setChoice(read.choices, valueAfter(rest, at++));
    else if (arg.startsWith("--") || read.file) throw new CommandProblem(`"${arg}" is one too many. ${USAGE}`);
    else read.file = arg;
  }
  if (read.empty === (read.file !== "")) throw new CommandProblem(USAGE);
  return read;
}

function valueAfter(args: readonly string[], at: number): string {
  const value = args[at + 1];
  if (value === undefined) throw new CommandProblem(`${args[at]} needs a value. ${USAGE}`);
  return value;
}

function setChoice(choices: Choices, text: string): void {
  const cut = text.indexOf("=");
  if (cut < 1) throw new CommandProblem(`--set takes role=LETTER, not "${text}".`);
  choices[text.slice(0, cut).trim() as keyof Choices] = text.slice(cut + 1).trim();
}
