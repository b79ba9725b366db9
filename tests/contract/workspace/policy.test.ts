import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  PolicyCheck,
  PolicyInForce,
  PolicyText,
  PolicyVersions,
} from '../../../src/workspace/contract/policy.js';
import { startServer } from '../../support/server.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the policy, as staff see and officers change it', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace();
  });

  afterAll(async () => {
    await server.stop();
  });

  async function asked<T>(who: string, path: string, body?: object, version?: number): Promise<T> {
    const answer = await sending(who, path, body, version);
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  }
  const sending = (who: string, path: string, body?: object, version?: number) =>
    server.as(who, path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
    });
  const inForce = (who = 'olu') => asked<PolicyInForce>(who, '/policy');
  const textOf = async (number: number) =>
    (await asked<PolicyText>('olu', `/policy/versions/${number}`)).text;
  const reason = 'The council decided so in May.';
  const page = async (path: string) => (await fetch(server.url + path)).text();

  it('is read by everybody on staff, and changed by officers alone', async () => {
    for (const who of ['mona', 'abe', 'lena', 'cas']) {
      expect(await inForce(who)).toMatchObject({
        version: { number: 1, by: 'The service', source: 'file' },
        policy: { council: { shortName: 'Dacorum' }, clocks: { stage1: 10 } },
        selfAssessment: null,
        mayChange: false,
      });
      const text = await textOf(1);
      expect((await sending(who, '/policy/versions', { text, reason }, 1)).status).toBe(403);
      expect((await sending(who, '/policy/check', { text })).status).toBe(403);
    }
  });

  it('says of a text all that is wrong with it, with line and field', async () => {
    const text = (await textOf(1))
      .replace(/^ {2}acknowledge: \d+/m, '  acknowledge: 9')
      .replace("- '{ombudsman}'", '- Bye.');
    const { troubles, changes } = await asked<PolicyCheck>('olu', '/policy/check', { text });
    expect(troubles).toMatchObject([
      { field: 'clocks.acknowledge', says: 'must be at most 5' },
      { says: 'does not say {ombudsman}, which this letter must hold' },
    ]);
    expect(troubles[0]?.line).toBe(text.slice(0, text.indexOf('  acknowledge: 9')).split('\n').length);
    expect(changes).toEqual([]);
    const bring = await sending('olu', '/policy/versions', { text, reason }, 1);
    expect(bring.status).toBe(422);
    expect(await bring.json()).toMatchObject({
      error: {
        field: 'text',
        issues: [{ field: 'clocks.acknowledge' }, { field: 'letters.acknowledgement.body' }],
      },
    });
    expect((await inForce()).version.number).toBe(1);
  });

  it('comes into force at once, everywhere, with who did it, why and what is different', async () => {
    const before = await textOf(1);
    const text = before
      .replace(/^ {2}stage1: 10/m, '  stage1: 8')
      .replace(/^ {2}name: .*/m, '  name: Marrow Borough Council');
    const check = await asked<PolicyCheck>('olu', '/policy/check', { text });
    expect(check).toMatchObject({
      troubles: [],
      procedureChanged: true,
      changes: [
        { field: 'council.name', after: 'Marrow Borough Council' },
        { field: 'clocks.stage1', before: '10', after: '8' },
      ],
    });
    expect(check.lines.filter(({ kind }) => kind === 'put-in').map((line) => line.text.trim())).toEqual([
      'name: Marrow Borough Council',
      'stage1: 8 # Code 6.3',
    ]);
    expect((await inForce()).version.number).toBe(1);

    const answer = await sending('olu', '/policy/versions', { text, reason }, 1);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(await inForce('mona')).toMatchObject({
      version: { number: 2, by: 'Olu Example', reason, procedureChanged: true, source: 'workspace' },
      policy: { clocks: { stage1: 8 } },
      selfAssessment: { version: 2 },
    });
    const { versions } = await asked<PolicyVersions>('abe', '/policy/versions');
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);

    // Residents read it on the website and in the chat, staff in the app, and new letters go by it.
    expect(await page('/policy')).toContain('Within 8 working days of that we send you our full answer');
    expect(await page('/complain')).toContain('Marrow Borough Council');
    expect(await page('/workspace')).toContain('Marrow Borough Council');
    const description = await page('/api/workspace/openapi.json');
    expect(description).toContain('Complaints of Marrow Borough Council');
    const session = await asked<{ council: { name: string } }>('cas', '/session');
    expect(session.council.name).toBe('Marrow Borough Council');
  });

  it('takes the place only of the version that was looked at', async () => {
    const text = await textOf(1);
    expect((await sending('olu', '/policy/versions', { text, reason }, 1)).status).toBe(412);
    expect((await sending('olu', '/policy/versions', { text, reason })).status).toBe(400);
    expect((await sending('olu', '/policy/versions', { text, reason: ' ' }, 2)).status).toBe(400);
    const same = await textOf(2);
    expect((await sending('olu', '/policy/versions', { text: same, reason }, 2)).status).toBe(422);
    expect((await inForce()).version.number).toBe(2);
  });

  it('may be one that was in force before', async () => {
    const { version } = await asked<PolicyInForce>(
      'olu',
      '/policy/versions',
      { text: await textOf(1), reason },
      2,
    );
    expect(version.number).toBe(3);
    expect(await page('/policy')).toContain('Within 10 working days of that');
    expect((await sending('olu', '/policy/versions/9')).status).toBe(404);
  });
});

it('a policy brought into force is still in force after the next start', async () => {
  const first = await startWorkspace();
  try {
    const { text } = (await (await first.as('olu', '/policy/versions/1')).json()) as PolicyText;
    await first.as('olu', '/policy/versions', {
      method: 'POST',
      headers: { 'If-Match': '"1"' },
      body: JSON.stringify({ text: text.replace(/^ {2}stage1: 10/m, '  stage1: 7'), reason: 'Shorter' }),
    });
    await first.kill('SIGTERM');
    const again = await startServer({ dataDir: first.dataDir });
    const page = await fetch(`${again.url}/policy`);
    expect(await page.text()).toContain('Within 7 working days of that we send you our full answer');
    await again.stop();
  } finally {
    await first.stop();
  }
});
