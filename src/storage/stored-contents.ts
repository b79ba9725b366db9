import type { Binary } from 'mongodb';
import { contentId } from './content-id.js';
import type { Collection, Contents } from './port.js';

interface Content {
  readonly _id: string;
  readonly bytes: Binary | Uint8Array;
}

/** Contents as documents of a collection: each fits into one, of which MongoDB takes 16 MB. */
export function storedContents(contents: Collection<Content>): Contents {
  return {
    async keep(id, bytes) {
      await contents.replaceOne({ _id: contentId(id) }, { bytes: Buffer.from(bytes) }, { upsert: true });
    },
    async read(id) {
      const content = await contents.findOne({ _id: contentId(id) });
      return content === null ? undefined : bytesOf(content);
    },
  };
}

const bytesOf = ({ bytes }: Content): Uint8Array => (bytes instanceof Uint8Array ? bytes : bytes.value());
