/** Something wrong with what a command was given: one line that says what and where, for standard error. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
