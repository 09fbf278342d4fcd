/** An error whose message is the whole story for a person at a terminal: it is printed as one sentence, without a stack. */
export class ClearError extends Error {}
