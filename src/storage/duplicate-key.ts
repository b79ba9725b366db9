import { MongoServerError } from 'mongodb';

/** MongoDB's error code for a document that breaks a unique index; both engines use it. */
export const duplicateKeyCode = 11000;

/** Whether a write was refused because another document already has that `_id` or those unique fields. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === duplicateKeyCode;
}
