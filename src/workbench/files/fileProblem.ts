/** A file that cannot be opened; the message says why in one line. */
export class FileProblem extends Error {}
