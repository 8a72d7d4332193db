/** A command that cannot be carried out as it was given; the message says why in one line. */
export class CommandProblem extends Error {}
