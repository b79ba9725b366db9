import { describe, inject } from 'vitest';
import { storageContract } from './storage.contract.js';
import { mongodbStore } from './storage/stores.js';

const server = inject('mongodbUri');

describe.runIf(server !== null)('MongoDB', () => {
  storageContract(() => mongodbStore(server ?? ''), 20);
});
