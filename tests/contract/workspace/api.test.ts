import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the API of the workspace', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace();
  });

  afterAll(async () => {
    await server.stop();
  });

  it('says who is signed in', async () => {
    const answer = await server.as('lena', '/session');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      person: { email: 'lena@example.com', roles: ['team-leader'], serviceAreas: ['repairs'] },
    });
  });

  it('tells nothing to somebody who is not signed in', async () => {
    const answer = await fetch(`${server.url}/api/workspace/session`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ error: { code: 'NotSignedIn', message: 'Please sign in.' } });
  });

  it('refuses what its description does not know, and names it', async () => {
    const answer = await server.as('olu', '/session?colour=red');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'BadArgument', field: 'colour' } });
  });
});
