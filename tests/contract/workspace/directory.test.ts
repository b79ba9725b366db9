import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CasesOfPerson,
  DirectoryChange,
  DirectoryHistory,
  StaffDirectory,
  StaffFileOutcome,
} from '../../../src/workspace/contract/directory.js';
import { sent } from '../../support/workspace/complaints.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const head = 'name,email,roles,service_areas,entra_object_id,trained_on';

describe('the staff list, as staff see and officers change it', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace([sent(new Date(Date.now() - 60_000).toISOString())]);
  });

  afterAll(async () => {
    await server.stop();
  });

  async function asked<T>(who: string, path: string, request: RequestInit = {}): Promise<T> {
    const answer = await server.as(who, path, request);
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  }
  const list = (who = 'olu') => asked<StaffDirectory>(who, '/directory');
  const found = async (name: string) => (await list()).people.find(({ email }) => email.startsWith(name));
  const sending = (method: string, body: object, version?: number): RequestInit => ({
    method,
    body: JSON.stringify(body),
    ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
  });
  async function change(body: DirectoryChange, version?: number, who = 'olu'): Promise<Response> {
    const known = version ?? (await list()).version;
    return server.as(who, '/directory/changes', sending('POST', body, known));
  }
  const problem = async (answer: Response) =>
    ((await answer.json()) as { error: Record<string, string> }).error;

  it('says who does what, who answers for each service, and what is missing', async () => {
    const { people, services, gaps, mayChange } = await list();
    expect(people.map(({ name }) => name)).toContain('Lena Example');
    expect(services.find(({ id }) => id === 'repairs')).toMatchObject({
      leaders: ['Lena Example'],
      heads: ['Rosa Example'],
    });
    expect(gaps.map(({ provision }) => provision)).toEqual(['Code 4.1', 'Dacorum 5.4']);
    expect(mayChange).toBe(true);
  });

  it('may be read by everybody on staff, and changed by officers alone', async () => {
    for (const who of ['mona', 'abe', 'lena']) expect((await list(who)).mayChange).toBe(false);
    const answer = await change({ kind: 'leaves', email: 'max@example.com' }, 1, 'lena');
    expect(answer.status).toBe(403);
  });

  it('takes in a new person, and keeps who did it', async () => {
    const kim = {
      name: 'Kim Example',
      email: 'Kim@example.com',
      serviceAreas: ['gas'],
      phone: '01632 960123',
    };
    const answer = await change({ kind: 'add', person: { ...kim, roles: ['team-leader'] } });
    expect(answer.status).toBe(200);
    const { version } = (await answer.json()) as StaffDirectory;
    expect(answer.headers.get('etag')).toBe(`"${version}"`);
    expect(await found('kim')).toMatchObject({
      email: 'kim@example.com',
      roles: ['team-leader'],
      active: true,
    });
    const { changes } = await asked<DirectoryHistory>('abe', '/directory/history');
    expect(changes[0]).toMatchObject({
      version,
      by: 'Olu Example',
      people: [{ name: 'Kim Example', kind: 'added' }],
    });
    expect(changes.at(-1)?.by).toBe('The service');
  });

  it('takes no change of a list that has changed since, nor one without its version', async () => {
    const { version } = await list();
    const away = { kind: 'leaves', email: 'hana@example.com' } as const;
    expect((await change(away, version - 1)).status).toBe(412);
    const answer = await server.as('olu', '/directory/changes', sending('POST', away));
    expect(answer.status).toBe(400);
    expect((await found('hana'))?.active).toBe(true);
  });

  it('names the field and the rule of what it refuses', async () => {
    const person = { name: 'Olu', email: 'olu@example.com', roles: ['auditor' as const], serviceAreas: [] };
    const last = await change({ kind: 'edit', person });
    expect(last.status).toBe(422);
    expect(await problem(last)).toMatchObject({ provision: 'Code 4.1', field: 'roles' });
    const area = await change({
      kind: 'add',
      person: { ...person, email: 'x@example.com', serviceAreas: ['moon'] },
    });
    expect(await problem(area)).toMatchObject({ field: 'serviceAreas' });
    const nameless = await change({ kind: 'add', person: { ...person, name: ' ' } });
    expect(nameless.status).toBe(400);
    expect(await problem(nameless)).toMatchObject({ field: 'person.name' });
  });

  it('lets anybody say who stands in for them, and that they are back', async () => {
    const { today } = await list();
    const leave = { from: today, until: '2099-01-01', by: 'rosa@example.com' };
    const away = await asked<StaffDirectory>('lena', '/directory/own-leave', sending('PUT', leave));
    expect(away.people.find(({ email }) => email === 'lena@example.com')?.cover).toEqual([leave]);
    await asked('lena', '/directory/own-leave', { method: 'DELETE' });
    expect((await found('lena'))?.cover).toEqual([]);
    const own = await server.as(
      'lena',
      '/directory/own-leave',
      sending('PUT', { ...leave, by: 'lena@example.com' }),
    );
    expect(await problem(own)).toMatchObject({ field: 'by' });
  });

  it('says who has the open complaints of somebody who leaves, and whose they would be', async () => {
    const before = await asked<CasesOfPerson>('olu', '/directory/people/lena@example.com/cases');
    expect(before.cases).toMatchObject([{ service: 'repairs', to: 'Olu Example' }]);
    expect((await change({ kind: 'leaves', email: 'lena@example.com' })).status).toBe(200);
    expect((await server.as('lena', '/directory')).status).toBe(403);
    expect((await change({ kind: 'returns', email: 'lena@example.com' })).status).toBe(200);
    expect((await server.as('lena', '/directory')).status).toBe(200);
  });

  it('says line by line what would come of a file, and takes all of it or nothing', async () => {
    const take = async (wanted: 'preview' | 'import', ...lines: string[]) => {
      const csv = [head, ...lines].join('\n');
      const { version } = await list();
      return asked<StaffFileOutcome>('olu', '/directory/import', sending('POST', { csv, wanted }, version));
    };
    const lines = [
      'Pat Example,pat@example.com,auditor,,,',
      'Max Example,max@example.com,team-leader,waste;gas,,',
    ];
    expect(await take('import', ...lines, 'X,x@example.com,boss,,,')).toMatchObject({
      usable: false,
      imported: false,
      lines: [{ outcome: 'added' }, { outcome: 'changed' }, { line: 4, outcome: 'refused' }],
    });
    expect(await take('preview', ...lines)).toMatchObject({ usable: true, imported: false });
    expect(await found('pat')).toBeUndefined();
    expect(await take('import', ...lines)).toMatchObject({ imported: true });
    expect((await found('max'))?.serviceAreas).toEqual(['waste', 'gas']);
    expect(await take('import', 'Olu Example,olu@example.com,auditor,,,')).toMatchObject({
      refused: { provision: 'Code 4.1' },
      imported: false,
    });
  });
});
