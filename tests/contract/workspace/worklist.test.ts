import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseList, CaseOwners, SavedViews } from '../../../src/workspace/contract/worklist.js';
import { sent } from '../../support/workspace/complaints.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const bins = { matter: 'The bins were missed again.', service: 'waste' };

describe('the worklist, as the API gives it', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace([
      sent(daysAgo(40), { resident: { name: 'Old Example', phone: '01632 960111' } }),
      sent(daysAgo(2), { ...bins, adjustments: ['Large print'] }),
      sent(daysAgo(1)),
    ]);
  });

  afterAll(async () => {
    await server.stop();
  });

  async function listed(query = '', who = 'olu'): Promise<CaseList> {
    const answer = await server.as(who, `/cases${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as CaseList;
  }
  const residents = async (query = '', who = 'olu') =>
    (await listed(query, who)).cases.map(({ resident, service }) => `${resident}, ${service ?? ''}`);

  it('puts what is owed first first, says what it is, and how many there are', async () => {
    const { cases, total, next } = await listed();
    expect(cases.map(({ resident }) => resident)).toEqual(['Old Example', 'Sam Sample', 'Sam Sample']);
    expect(cases[0]).toMatchObject({ breach: 'now', owes: { kind: 'call', what: 'ring the resident' } });
    expect(cases[1]).not.toHaveProperty('breach');
    expect([total, next]).toEqual([{ count: 3, more: false }, undefined]);
  });

  it('is narrowed down by what is asked, all of it together', async () => {
    expect(await residents('?service=waste')).toEqual(['Sam Sample, waste']);
    expect(await residents('?breach=now&stage=1&status=open')).toEqual(['Old Example, repairs']);
    expect(await residents('?due=overdue&words=sam')).toEqual([]);
    expect(await residents('?words=the%20lift&order=newest')).toEqual([
      'Sam Sample, repairs',
      'Old Example, repairs',
    ]);
    expect(await residents('?owner=max@example.com&adjustments=recorded')).toEqual(['Sam Sample, waste']);
    expect(await residents('?owner=nobody')).toEqual([]);
  });

  it('shows team leaders and heads of service their own, and officers and customer services all', async () => {
    const counts = ['olu', 'cas', 'lena', 'rosa', 'max', 'hana'].map(
      async (who) => (await listed('', who)).total?.count,
    );
    expect(await Promise.all(counts)).toEqual([3, 3, 2, 2, 1, 1]);
    expect(await residents('?service=waste', 'lena')).toEqual([]);
  });

  it.each(['mona', 'abe'])('is not for %s, who see no personal data', async (who) => {
    expect((await server.as(who, '/cases')).status).toBe(403);
    expect((await server.as(who, '/views')).status).toBe(403);
  });

  it('refuses what there is not, and names the field', async () => {
    for (const [query, field] of [
      ['/cases?due=someday', 'due'],
      ['/cases?colour=red', 'colour'],
      // A place that no page gave would be answered as the end of the list, and the rest never seen.
      ['/cases?after=elsewhere', 'after'],
      ['/enquiries?after=elsewhere', 'after'],
      ['/deliveries?after=elsewhere', 'after'],
      ['/intake?after=elsewhere', 'after'],
    ] as const) {
      const answer = await server.as('olu', query);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { field } });
    }
  });

  it('names those who may answer for cases', async () => {
    const answer = await server.as('lena', '/case-owners');
    const { people } = (await answer.json()) as CaseOwners;
    expect(people.map(({ name }) => name)).toContain('Olu Example');
    expect(people.map(({ name }) => name)).not.toContain('Abe Example');
  });

  it('keeps for everybody the views that are theirs, each under one name', async () => {
    const save = async (name: string, filters: object, who = 'olu') =>
      server.as(who, '/views', { method: 'POST', body: JSON.stringify({ name, filters }) });
    await save('Late bins', { service: 'waste', due: 'overdue' });
    await save('Mine', { owner: 'olu@example.com' });
    const answer = await save('Late bins', { service: 'waste', breach: 'now' });
    const { views } = (await answer.json()) as SavedViews;
    expect(views.map(({ name, filters }) => [name, filters])).toEqual([
      ['Late bins', { service: 'waste', breach: 'now' }],
      ['Mine', { owner: 'olu@example.com' }],
    ]);
    const theirs = await server.as('lena', '/views');
    expect(await theirs.json()).toEqual({ views: [] });
    const id = views[0]?.id ?? '';
    await server.as('lena', `/views/${id}`, { method: 'DELETE' });
    const left = await server.as('olu', `/views/${id}`, { method: 'DELETE' });
    expect(((await left.json()) as SavedViews).views.map(({ name }) => name)).toEqual(['Mine']);
    const wrong = await save('Red', { colour: 'red' });
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { error: { field: 'filters.colour' } }]);
  });
});
