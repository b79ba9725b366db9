import { BSON } from 'mongodb';
import { decodedExcerptOf, excerptOf } from './excerpt.js';
import type { Lately } from './lately.js';
import { covers, namedBy, type Named } from './named.js';
import type { Projector } from './projection.js';
import { copyOfStored, type Fields, type StoredDocument } from './values.js';

/** Where a document stands: the same place in all indexes, so that a new version is put there once for all of them. */
export interface Place {
  held: Held;
}

const id = namedBy(['_id']);

/**
 * A version of a document as the engine holds it: its BSON as it stands in the file, and decoded only what the indexes name,
 * by which it is found. The rest is decoded when it is asked for. Decoded as a whole it would take two to four times the room.
 *
 * Except where it says so, what it gives is the engine's own: to be copied before it is changed or handed out.
 */
export class Held {
  readonly body: Uint8Array;
  readonly #lately: Lately;
  #named: Named;
  #kept: StoredDocument;
  #leftBehind = false;

  private constructor(body: Uint8Array, lately: Lately, named: Named, kept: Readonly<Fields>) {
    this.body = body;
    this.#lately = lately;
    this.#named = named;
    this.#kept = withId(kept);
  }

  /** A document that comes from the file. Nothing but its `_id` is decoded. */
  static read(body: Uint8Array, lately: Lately): Held {
    return new Held(body, lately, id, decoded(excerptOf(body, id)));
  }

  /** A document that is being written, which stays decoded for a while. @param named what indexes name, and `_id` */
  static written(document: StoredDocument, body: Uint8Array, lately: Lately, named: Named): Held {
    const held = new Held(ownBytes(body), lately, named, decodedExcerptOf(document, named));
    lately.add(held, document);
    return held;
  }

  /** What is always decoded: `_id` and what the indexes name, in the order of the document. */
  get kept(): StoredDocument {
    return this.#kept;
  }

  /** Keeps decoded what more indexes name. */
  keep(named: Named): void {
    const whole = this.#lately.of(this);
    this.#kept = withId(whole ? decodedExcerptOf(whole, named) : decoded(excerptOf(this.body, named)));
    this.#named = named;
  }

  /** All of it, which stays decoded for a while, unless it is a version that was left behind. */
  whole(): StoredDocument {
    const present = this.#lately.of(this);
    if (present !== undefined) return present;
    const document = withId(decoded(this.body));
    if (!this.#leftBehind) this.#lately.add(this, document);
    return document;
  }

  /** What is named of it, and perhaps more. */
  part(named: Named): Readonly<Fields> {
    return this.#known(named) ?? decoded(excerptOf(this.body, named));
  }

  /** What a projection leaves of it, to be handed out: a copy, or decoded for this alone, which costs less. */
  handedOut({ named, project }: Projector): Readonly<Fields> {
    if (!named) return copyOfStored(project(this.whole()));
    const known = this.#known(named);
    return known ? copyOfStored(project(known)) : project(decoded(excerptOf(this.body, named)));
  }

  /** To be called when another version takes its place, or none does. Who has found it still reads it. */
  leaveBehind(): void {
    this.#leftBehind = true;
    this.#lately.forget(this);
  }

  #known(named: Named): Readonly<Fields> | undefined {
    return covers(this.#named, named) ? this.#kept : this.#lately.of(this);
  }
}

function decoded(body: Uint8Array): Fields {
  return BSON.deserialize(body);
}

function withId(fields: Readonly<Fields>): StoredDocument {
  return { _id: fields['_id'], ...fields };
}

/** The driver may cut a small document out of a pool of Node's, the whole of which would be kept for it. */
function ownBytes(body: Uint8Array): Uint8Array {
  return body.buffer.byteLength === body.length ? body : new Uint8Array(body);
}
