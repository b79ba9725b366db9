import { concurrencyContract } from './storage/concurrency.js';
import { contentsContract } from './storage/contents.js';
import { documentsContract } from './storage/documents.js';
import { indexesContract } from './storage/indexes.js';
import { queriesContract } from './storage/queries.js';
import { randomContract } from './storage/random.js';
import { testWith, type FreshStore } from './storage/stores.js';
import { updatesContract } from './storage/updates.js';

/**
 * What every storage engine does alike, tested on one of them; each test has a fresh store of its own.
 * `randomRuns` is how many random sequences of operations are compared with a plain array.
 */
export function storageContract(open: () => Promise<FreshStore>, randomRuns: number): void {
  const test = testWith(open);
  documentsContract(test);
  queriesContract(test);
  updatesContract(test);
  indexesContract(test);
  concurrencyContract(test);
  contentsContract(test);
  randomContract(test, randomRuns);
}
