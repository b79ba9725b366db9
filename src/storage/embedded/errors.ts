import { MongoServerError } from 'mongodb';
import { duplicateKeyCode } from '../duplicate-key.js';

/** MongoDB's codes for the refusals that the embedded engine shares with it. */
export const code = {
  wrongValue: 2,
  notNumeric: 14,
  pathBlocked: 28,
  conflictingUpdates: 40,
  invalidId: 53,
  immutableField: 66,
  indexExists: 86,
  parallelArrays: 171,
  tooLarge: 10334,
} as const;

/** An error as a MongoDB server would answer it. Messages name fields, never values: those may be personal. */
export function serverError(code: number, message: string): MongoServerError {
  return new MongoServerError({ code, message });
}

/** The refusal of a document that would break a unique index. */
export function duplicateKey(collection: string, index: string): MongoServerError {
  return serverError(
    duplicateKeyCode,
    `E11000 duplicate key error collection: ${collection} index: ${index}`,
  );
}

/** The refusal of an operator outside the tested subset: a mistake in the program, not in the data. */
export function unsupported(operator: string, known: readonly string[]): TypeError {
  return new TypeError(
    `The operator ${operator} is outside what Redress may use of MongoDB (${known.join(' ')}): ` +
      'not every storage engine has it.',
  );
}
