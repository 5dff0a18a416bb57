/** What went wrong, in words for the person at the command line; no stack is shown. */
export class PlainError extends Error {
  /** The exit code. */
  readonly code: number;

  /** @param code 1: it could not be done; 2: it was asked in a way that is not understood */
  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}
