import { describe } from 'vitest';
import { storageContract } from './storage.contract.js';
import { embeddedStore } from './storage/stores.js';

describe('the embedded engine', () => {
  storageContract(() => embeddedStore(), 100);
});
