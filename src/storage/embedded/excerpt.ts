import { BSON } from 'mongodb';
import type { Named } from './named.js';
import { isFields, type Fields } from './values.js';

/** The type of a BSON element that is an embedded document: https://bsonspec.org/spec.html */
const embedded = 3;

/**
 * What is named of a BSON document, as a document of its own bytes: nothing else is decoded, and nothing copied twice. The
 * fields come in the order in which they stand; a path that leads into an array gives the whole of it, since its elements are
 * known by their place.
 */
export function excerptOf(body: Uint8Array, named: Named): Uint8Array {
  const source = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const wanted = elementsOf(source, 0, named);
  const excerpt = Buffer.allocUnsafeSlow(sizeOf(wanted));
  write(wanted, source, excerpt, 0);
  return excerpt;
}

/** An element from its type to its end; where only some of an embedded document is named, up to its value, and those. */
interface Element {
  readonly start: number;
  readonly end: number;
  readonly within?: readonly Element[];
}

function elementsOf(source: Buffer, start: number, named: Named): Element[] {
  const elements: Element[] = [];
  for (const [type, nameAt, nameLength, valueAt, length] of BSON.onDemand.parseToElements(source, start)) {
    const within = named.get(source.toString('utf8', nameAt, nameAt + nameLength));
    if (within === undefined) continue;
    elements.push(
      within.size > 0 && type === embedded
        ? { start: nameAt - 1, end: valueAt, within: elementsOf(source, valueAt, within) }
        : { start: nameAt - 1, end: valueAt + length },
    );
  }
  return elements;
}

/** A document is its size, its elements and a zero. */
function sizeOf(elements: readonly Element[]): number {
  return elements.reduce(
    (size, { start, end, within }) => size + end - start + (within ? sizeOf(within) : 0),
    5,
  );
}

/** @returns where it ends */
function write(elements: readonly Element[], source: Buffer, target: Buffer, offset: number): number {
  let at = offset + 4;
  for (const { start, end, within } of elements) {
    at += source.copy(target, at, start, end);
    if (within) at = write(within, source, target, at);
  }
  at = target.writeUInt8(0, at);
  target.writeInt32LE(at - offset, offset);
  return at;
}

/** The same of a document that is decoded already, with which it shares its values. */
export function decodedExcerptOf(document: Readonly<Fields>, named: Named): Fields {
  const excerpt: Fields = {};
  for (const field in document) {
    const within = named.get(field);
    if (within === undefined) continue;
    const value = document[field];
    excerpt[field] = within.size > 0 && isFields(value) ? decodedExcerptOf(value, within) : value;
  }
  return excerpt;
}
