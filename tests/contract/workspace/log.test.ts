import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogBody, Logged, RelatedCases, UnderstoodMatter } from '../../../src/workspace/contract/log.js';
import { asking, type Asking } from '../../support/workspace/asking.js';
import { sent } from '../../support/workspace/complaints.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
const scaffolding = 'The scaffolding round our chimney rattles at night and the gutter drips on the pram.';

const told: LogBody = {
  matter: 'Nobody came to mend the scaffolding, and the gutter still drips from the chimney.',
  channel: 'phone',
  resident: { name: 'Sam Sample', phone: '01632 960444' },
  points: ['Nobody came to mend the scaffolding.', 'The gutter still drips.'],
  outcomes: ['Scaffolding that does not rattle'],
  service: 'repairs',
};
const key = (name: string) => ({ 'Idempotency-Key': `form-of-the-${name}` });

describe('logging a complaint', () => {
  let server: WorkspaceServer;
  let cas: Asking;
  let lena: Asking;

  beforeAll(async () => {
    server = await startWorkspace([
      sent(day(40), { resident: { name: 'Sam Sample', phone: '+44 1632 960444' } }),
      sent(day(30), { matter: scaffolding, resident: { name: 'Nell Neighbour' }, service: 'waste' }),
      sent(day(300), { matter: scaffolding, resident: { name: 'Olly Old' } }),
    ]);
    cas = asking(server, 'cas');
    lena = asking(server, 'lena');
  });

  afterAll(async () => {
    await server.stop();
  });

  it('opens one case, with its clock from the day on which anybody was first told (Code 3.2)', async () => {
    const receivedOn = '2026-03-02';
    const once = await cas.send<Logged>('/cases', { ...told, receivedOn }, key('call'));
    expect(once).toMatchObject({
      receivedOn,
      acknowledgeBy: '2026-03-09',
      owner: 'Lena Example',
      isLate: false,
      receiptTo: [],
      maySee: true,
    });
    expect(await cas.send<Logged>('/cases', { ...told, receivedOn }, key('call'))).toEqual(once);
    const other = await cas.send<Logged>('/cases', { ...told, receivedOn }, key('other-call'));
    expect(other.reference).not.toBe(once.reference);
  });

  it.each(['olu', 'cas', 'lena', 'rosa', 'mona', 'abe'])('is for every role: %s', async (who) => {
    const { reference, maySee } = await asking(server, who).send<Logged>('/cases', told, key(who));
    expect(reference).toMatch(/^DBC-26-/);
    expect(maySee).toBe(!['mona', 'abe'].includes(who));
  });

  it('is refused by the rule where the day is still to come, and by its description where a name is missing', async () => {
    const refused = async (body: object) => {
      const answer = await server.as('cas', '/cases', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: key('wrong'),
      });
      return { status: answer.status, said: await answer.json() };
    };
    expect(await refused({ ...told, receivedOn: '2999-01-01' })).toMatchObject({
      status: 422,
      said: { error: { provision: 'Code 3.2', field: 'receivedOn' } },
    });
    expect(await refused({ ...told, resident: { phone: '01632 960444' } })).toMatchObject({
      status: 400,
      said: { error: { field: 'resident.name' } },
    });
    expect(await refused({ ...told, channel: 'chat' })).toMatchObject({
      status: 400,
      said: { error: { field: 'channel' } },
    });
  });

  it('asks for a key, so that no form comes to two cases', async () => {
    expect((await cas.refused('/cases', told)).error['message']).toContain('Idempotency-Key');
  });

  it('advises while it is written down, and keeps nothing of it', async () => {
    const before = await cas.see<UnderstoodMatter | object>('/intake');
    const pothole = await cas.send<UnderstoodMatter>('/intake/understand', {
      matter: 'There is a deep pothole in the main road. Ring me on 01632 960777.',
    });
    expect(pothole.suggestion?.body).toMatch(/county/i);
    expect(pothole.suggestion?.evidence).not.toEqual([]);
    expect(pothole.phone).toBe('01632 960777');
    const boiler = await cas.send<UnderstoodMatter>('/intake/understand', {
      matter: 'My boiler broke on 2 March 2026. Nobody has come to mend it. Write to sam@example.org.',
    });
    expect(boiler).toMatchObject({
      suggestion: null,
      happenedOn: { date: '2026-03-02' },
      email: 'sam@example.org',
    });
    expect(boiler.points).toHaveLength(2);
    expect(await cas.see('/intake')).toEqual(before);
  });

  it('shows who may have complained of it before, and why, before it is sent', async () => {
    const { related } = await cas.send<UnderstoodMatter>('/intake/understand', {
      matter: told.matter,
      resident: { phone: '01632 960 444' },
    });
    const byName = (name: string) => related.find(({ resident }) => resident === name);
    expect(byName('Sam Sample')?.same).toEqual(['phone']);
    expect(byName('Nell Neighbour')?.words).toEqual(
      expect.arrayContaining(['scaffolding', 'chimney', 'gutter']),
    );
    expect(byName('Olly Old')).toBeUndefined();
  });

  it('shows nobody a case that they may not see', async () => {
    const { related } = await lena.send<UnderstoodMatter>('/intake/understand', { matter: told.matter });
    expect(related.map(({ resident }) => resident)).not.toContain('Nell Neighbour');
    const read = await asking(server, 'abe').send<UnderstoodMatter>('/intake/understand', {
      matter: told.matter,
      resident: told.resident,
    });
    expect(read.related).toEqual([]);
  });

  it('suggests of a case others of the same resident, or alike', async () => {
    const { reference } = await lena.send<Logged>('/cases', told, key('last'));
    const { related } = await cas.see<RelatedCases>(`/cases/${reference}/related`);
    expect(related.map((one) => one.reference)).not.toContain(reference);
    expect(related.some(({ same }) => same.includes('phone'))).toBe(true);
    expect(await asking(server, 'max').status(`/cases/${reference}/related`)).toBe(404);
    expect(await asking(server, 'mona').status(`/cases/${reference}/related`)).toBe(403);
  });
});
