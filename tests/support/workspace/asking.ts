import { expect } from 'vitest';
import type { WorkspaceServer } from './workspace-server.js';

/** Somebody of the staff, as tests ask the API in their name. */
export interface Asking {
  /** What is there. @param path below `/api/workspace` */
  see<T>(path: string): Promise<T>;
  /** Sends something that is taken. */
  send<T>(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<T>;
  /** Sends something that is not taken. @returns the status with what is said of it */
  refused(path: string, body?: object): Promise<{ status: number; error: Record<string, unknown> }>;
  /** The status of what is asked for. */
  status(path: string): Promise<number>;
}

/** Asks a server's API as a member of staff, by the name before the @. */
export function asking(server: WorkspaceServer, who: string): Asking {
  const post = (path: string, body?: object, headers = {}) =>
    server.as(who, path, {
      method: 'POST',
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
  const good = async <T>(answer: Response): Promise<T> => {
    const said: unknown = await answer.json();
    expect({ status: answer.status, said }).toMatchObject({ status: 200 });
    return said as T;
  };
  return {
    see: async (path) => good(await server.as(who, path)),
    send: async (path, body, headers) => good(await post(path, body, headers)),
    async refused(path, body) {
      const answer = await post(path, body);
      const { error } = (await answer.json()) as { error: Record<string, unknown> };
      return { status: answer.status, error };
    },
    status: async (path) => (await server.as(who, path)).status,
  };
}
