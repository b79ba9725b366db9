import { MongoClient, type Document, type MongoClientOptions } from 'mongodb';
import { guarded } from './guarded-collection.js';
import type { Store } from './port.js';
import { storedContents } from './stored-contents.js';

const options = {
  appName: 'redress',
  ignoreUndefined: true,
  /** Milliseconds; the driver's own 30 s would hold up a start, and every request while the server is down. */
  serverSelectionTimeoutMS: 5_000,
  socketTimeoutMS: 30_000,
  /** What is acknowledged is on disk, as with the embedded engine. */
  writeConcern: { w: 'majority', journal: true },
} satisfies MongoClientOptions;

/** Used when the connection string names no database. */
const defaultDatabase = 'redress';

/**
 * Opens a store in a MongoDB database (or FerretDB), and resolves once the server has answered.
 * Rejects with a sentence for the operator that names the servers but nothing else of the connection string.
 */
export async function openMongoDb(uri: string): Promise<Store> {
  const client = clientFor(uri);
  const servers = client.options.hosts.join(', ') || client.options.srvHost;
  try {
    await client.connect();
  } catch (error) {
    await client.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `MongoDB at ${servers} cannot be used: ${reason}. Check MONGODB_URI and that the server runs.`,
      { cause: error },
    );
  }
  const database = client.db(namesDatabase(uri) ? undefined : defaultDatabase);
  return {
    engine: 'mongodb',
    contents: storedContents(database.collection('contents')),
    collection: <T extends Document>(name: string) => guarded(database.collection<T>(name)),
    healthy: () =>
      database.command({ ping: 1 }).then(
        () => true,
        () => false,
      ),
    close: () => client.close(),
  };
}

function clientFor(uri: string): MongoClient {
  try {
    return new MongoClient(uri, options);
  } catch {
    // The driver's message may quote the connection string, so it is neither repeated nor kept as the cause.
    throw new Error(
      'MONGODB_URI is not a MongoDB connection string. It looks like mongodb://user:password@host:27017/redress; ' +
        'signs like @ : / in the password are percent-encoded.',
    );
  }
}

/** Whether something stands between the hosts and the options of a connection string. */
function namesDatabase(uri: string): boolean {
  return /^[^:]+:\/\/[^/]+\/[^?]/.test(uri);
}
