import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessPage } from '../../../src/workspace/contract/access.js';
import { eventually } from '../../support/eventually.js';
import { startServer } from '../../support/server.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('who has looked', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace();
  });

  afterAll(async () => {
    await server.stop();
  });

  const looks = async (query: string, who = 'olu') => {
    const answer = await server.as(who, `/access-log${query}`);
    expect(answer.status).toBe(200);
    return accessPage.parse(await answer.json()).looks;
  };

  it('is kept of whoever lists cases, with when, where and how, and never what they searched for', async () => {
    await server.as('lena', '/cases?words=mrs+secretive');
    const found = await eventually(async () => (await looks('?person=lena@example.com'))[0]);
    expect(found).toMatchObject({ person: 'lena@example.com', name: 'Lena Example', by: 'session' });
    expect(found.what).toMatch(/cases/);
    expect(Math.abs(Date.now() - Date.parse(found.at))).toBeLessThan(30_000);
    expect(JSON.stringify(await looks('?person=lena@example.com'))).not.toContain('secretive');
    expect(server.output()).not.toContain('secretive');
  });

  it('is not kept of whoever was refused', async () => {
    expect((await server.as('abe', '/cases')).status).toBe(403);
    await server.as('cas', '/cases');
    await eventually(async () => (await looks('?person=cas@example.com'))[0]);
    expect(await looks('?person=abe@example.com')).toEqual([]);
  });

  it('is for complaints officers alone to see', async () => {
    for (const name of ['cas', 'lena', 'rosa', 'mona', 'abe']) {
      expect((await server.as(name, '/access-log?person=olu@example.com')).status).toBe(403);
    }
  });

  it('must be asked for of a case or of a person', async () => {
    const answer = await server.as('olu', '/access-log');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { field: 'reference' } });
  });

  it('is not lost when the service is stopped right after', async () => {
    await server.as('max', '/cases');
    await server.kill('SIGTERM');
    const after = await startServer({ dataDir: server.dataDir, port: server.port });
    expect(await looks('?person=max@example.com')).toHaveLength(1);
    await after.stop();
  });
});
