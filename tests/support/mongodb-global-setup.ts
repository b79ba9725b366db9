import type { TestProject } from 'vitest/node';
import { mongodbServer } from './mongodb.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string, without a database, of a server to test against; null when there is none. */
    mongodbUri: string | null;
  }
}

/** Starts one MongoDB server for the whole run, and says at the end what could not be tested for want of one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await mongodbServer();
  project.provide('mongodbUri', server?.uri ?? null);
  return async () => {
    await server?.stop();
    if (server === undefined) {
      process.stdout.write(
        'Not run: the storage tests against MongoDB. They need MONGODB_URI, or mongod or Go on this machine.\n',
      );
    }
  };
}
