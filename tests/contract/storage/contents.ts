import { randomBytes } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { StorageTest } from './stores.js';

/** Bytes are kept whole under their id, and are there again at the next start. */
export function contentsContract(test: StorageTest): void {
  describe('contents', () => {
    test('are read as they were kept, also after the store was opened again', async ({ store, fresh }) => {
      const photo = randomBytes(3 * 1024 * 1024);
      await store.contents.keep('photo-1', photo);
      await store.contents.keep('empty', new Uint8Array());
      expect(Buffer.compare((await store.contents.read('photo-1')) ?? new Uint8Array(), photo)).toBe(0);
      const again = await fresh.reopen();
      expect(Buffer.compare((await again.contents.read('photo-1')) ?? new Uint8Array(), photo)).toBe(0);
      expect((await again.contents.read('empty'))?.length).toBe(0);
    });

    test('are not there before they are kept', async ({ store }) => {
      expect(await store.contents.read('photo-1')).toBeUndefined();
    });

    test('kept under the same id take the place of what was there', async ({ store }) => {
      await store.contents.keep('photo-1', Buffer.from('before'));
      await Promise.all([
        store.contents.keep('photo-2', Buffer.from('another')),
        store.contents.keep('photo-1', Buffer.from('after')),
      ]);
      expect(Buffer.from((await store.contents.read('photo-1')) ?? []).toString()).toBe('after');
    });

    test.for(['', '../redress.db', 'a/b', 'a.b', 'a\0b', 'x'.repeat(101)])(
      'are kept under no id that could name something else: %j',
      async (id, { store }) => {
        await expect(store.contents.keep(id, Buffer.from('x'))).rejects.toThrow(TypeError);
        await expect(store.contents.read(id)).rejects.toThrow(TypeError);
      },
    );
  });
}
