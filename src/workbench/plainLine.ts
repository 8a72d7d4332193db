import { ActionFailed } from "../taskpane/actions/failure";
import { ChoiceError } from "../sheets/errors";
import { CommandProblem } from "./cli/commandProblem";
import { FileProblem } from "./files/fileProblem";

const UNFORESEEN = "This did not work, for a reason that was not foreseen. The file is as it was.";

/** Errors whose words are made for a person. */
const TOLD = [FileProblem, CommandProblem, ActionFailed, ChoiceError];

/** What a person is told of an error, in one line: its own words where it was foreseen, and never what a program says to programmers. */
export function plainLine(error: unknown): string {
  if (!TOLD.some((kind) => error instanceof kind)) return UNFORESEEN;
  return (error as Error).message.replace(/\s+/g, " ").trim();
}
