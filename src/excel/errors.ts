/** A build or refresh that did not happen. `leftovers` names what could not be taken back; empty means the workbook is as before. */
export class WriteFailed extends Error {
  override readonly name = "WriteFailed";

  constructor(
    override readonly cause: unknown,
    readonly leftovers: string[],
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}
