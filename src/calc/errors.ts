/** An input that no answer can be worked out from: a wrong option word, a probability outside 0 to 1. A cell shows #VALUE!. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
}

/** A fair question without an answer: a variance in percent of a plan of zero. A cell shows #N/A with the reason. */
export class NotAvailable extends Error {
  override readonly name = "NotAvailable";
}

/** A result too large for a number. A cell shows #NUM!. */
export class NumberOverflow extends Error {
  override readonly name = "NumberOverflow";
}
