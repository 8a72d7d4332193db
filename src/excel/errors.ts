import { reasonInWords } from "./reasonInWords";

/** A build or refresh that did not happen. `leftovers` names what could not be taken back; empty means the workbook is as before. */
export class WriteFailed extends Error {
  override readonly name = "WriteFailed";

  /**
   * @param run - The mark by which the leftovers are found; "" where they are not a run's own things.
   * @param taken - What somebody else had under planned names by then, in words.
   */
  constructor(
    override readonly cause: unknown,
    readonly leftovers: string[],
    readonly run = "",
    readonly taken: string[] = [],
  ) {
    super(reasonInWords(cause));
  }
}
