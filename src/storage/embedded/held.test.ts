import fc from 'fast-check';
import { Binary, BSON, ObjectId } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { Held } from './held.js';
import { Lately } from './lately.js';
import { namedBy } from './named.js';
import { projector } from './projection.js';
import type { Fields, StoredDocument } from './values.js';

const name = fc.constantFrom('a', 'b', 'c', 'é', '0');

const single = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ size: 'small' }).map((bytes) => new Binary(bytes)),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
);

const { fields } = fc.letrec<{ fields: Fields; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, single, fc.array(fc.oneof(single, tie('fields'))), tie('fields')),
  fields: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

const document: fc.Arbitrary<StoredDocument> = fc
  .record({ _id: fc.oneof(fc.string({ unit: 'grapheme' }), fields), fields })
  .map(({ _id, fields }) => ({ _id, ...fields }));

const paths = fc.array(
  fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('.')),
  { maxLength: 4 },
);

const projection = fc
  .record({ paths, mark: fc.constantFrom(0, 1), id: fc.constantFrom(0, 1, undefined) })
  .map(({ paths, mark, id }) => ({
    ...Object.fromEntries(paths.map((path) => [path, mark])),
    ...(id !== undefined && { _id: id }),
  }));

const kept = paths.map((paths) => namedBy(['_id', ...paths]));

/** All that can be told of values once they are stored, their kinds and their order among it. */
const stored = (value: Readonly<Fields>): string => Buffer.from(BSON.serialize(value)).toString('latin1');

describe('a document', () => {
  test('reads alike whether it was decoded already or not, by whatever projection', () => {
    fc.assert(
      fc.property(document, kept, projection, (document, named, projection) => {
        const projected = projector(projection);
        const warm = Held.written(document, BSON.serialize(document), new Lately(), named);
        const cold = Held.read(warm.body, new Lately());
        cold.keep(named);
        const expected = stored(warm.handedOut(projected));
        expect(stored(cold.handedOut(projected))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('has the same kept of it, whether it was written or read', () => {
    fc.assert(
      fc.property(document, kept, kept, (document, first, all) => {
        const written = Held.written(document, BSON.serialize(document), new Lately(), all);
        const read = Held.read(written.body, new Lately());
        expect(read.kept).toEqual({ _id: document._id });
        read.keep(first);
        read.keep(all);
        expect(stored(read.kept)).toBe(stored(written.kept));
        expect(stored(read.whole())).toBe(stored(document));
      }),
    );
  });

  test('shares nothing with what it hands out', () => {
    const body = BSON.serialize({ _id: 1, key: new Binary(Uint8Array.of(1, 2)), row: { at: new Date(0) } });
    const held = Held.read(body, new Lately());
    const some = projector({ key: 1, 'row.at': 1 });
    const take = (): Fields => ({ ...held.handedOut(some) });
    const spoil = ({ key, row }: Fields): void => {
      if (key instanceof Binary) key.buffer.fill(9);
      Object.assign(row ?? {}, { at: 'spoilt' });
    };
    const asStored = take();
    spoil(take());
    expect(take()).toEqual(asStored);
    held.whole();
    spoil(take());
    spoil({ ...held.handedOut(projector({})) });
    expect(take()).toEqual(asStored);
    expect(held.body).toEqual(body);
  });

  test('keeps no pool alive that its bytes were cut from', () => {
    const bytes = BSON.serialize({ _id: 1 });
    expect(bytes.buffer.byteLength).toBeGreaterThan(bytes.length);
    const held = Held.written({ _id: 1 }, bytes, new Lately(), namedBy(['_id']));
    expect(held.body.buffer.byteLength).toBe(bytes.length);
    expect(held.body).toEqual(new Uint8Array(bytes));
  });
});
