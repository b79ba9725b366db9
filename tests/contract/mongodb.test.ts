import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { openHouse, willingly } from '../support/resident.js';
import { storageContract } from './storage.contract.js';
import { mongodbStore } from './storage/stores.js';

const server = inject('mongodbUri');

describe.runIf(server !== null)('MongoDB', () => {
  storageContract(() => mongodbStore(server ?? ''), 20);

  it('keeps a whole complaint, numbers it, and keeps it once', async () => {
    const mongodbUri = (server ?? '').replace(/^(\w+:\/\/[^/?]+)\/?/, `$1/redress-${randomUUID()}`);
    const house = await openHouse({ mongodbUri });
    try {
      for (const id of ['one', 'two', 'two']) {
        const resident = await house
          .begin(id)
          .say('My bin has been missed four weeks running and nobody rings back.');
        await resident.answer(willingly);
        expect(resident.recorded?.kind).toBe('complaint');
      }
      const cases = await house.records.cases
        .find({ series: 'complaint-2026' })
        .sort({ number: 1 })
        .toArray();
      expect(cases.map(({ number }) => number)).toEqual([1, 2]);
    } finally {
      await house.close();
    }
  });
});
