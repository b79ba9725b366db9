import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseView, type CaseView } from '../../../src/workspace/contract/case/case.js';
import { agreed, handling, logged } from '../../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('a case, over the API', () => {
  let server: WorkspaceServer;
  let lift = '';
  let bins = '';

  beforeAll(async () => {
    server = await startWorkspace([
      logged({
        adjustments: ['Large print, please'],
        callTimes: 'mornings',
        representative: {
          name: 'Bo Example',
          kind: 'councillor',
          email: 'bo@example.net',
          consent: 'yes',
          correspondWith: true,
        },
      }),
      logged({ service: 'waste', points: ['The bins were missed.'] }),
    ]);
    [lift = '', bins = ''] = server.opened;
  });

  afterAll(async () => {
    await server.stop();
  });

  async function seen(name: string, reference = lift): Promise<CaseView> {
    const answer = await server.as(name, `/cases/${reference}`);
    expect(answer.status).toBe(200);
    return caseView.parse(await answer.json());
  }

  it('is told with its definition, its days, what it owes, and whoever is in it', async () => {
    const found = await seen('lena');
    expect(found).toMatchObject({
      reference: lift,
      gist: 'The lift stands still.',
      status: 'open',
      stage: 1,
      progress: 'Stage 1, not yet acknowledged',
      service: { id: 'repairs' },
      owner: { name: 'Lena Example', email: 'lena@example.com' },
      received: { channel: 'phone', by: { name: 'Cas Example' }, late: false },
      people: {
        resident: { name: 'Sam Example', callTimes: 'mornings', address: null },
        representative: { name: 'Bo Example', kind: 'councillor', consent: 'yes' },
      },
      needs: { adjustments: ['Large print, please'] },
    });
    expect(found.definitions).toMatchObject([
      { number: 1, points: [{ number: 1, responsibility: 'unmarked' }, { number: 2 }] },
    ]);
    expect(found.owed.map(({ kind }) => kind).sort()).toEqual(['acknowledge', 'call', 'stage-1-response']);
    expect(found.owed[0]).toMatchObject({ owner: { name: 'Lena Example' }, state: 'to-come' });
    expect(found.people.lettersGoTo.map(({ name, gets }) => [name, gets])).toEqual([
      ['Sam Example', 'letter'],
      ['Bo Example', 'copy'],
    ]);
  });

  it('tells everything that happened in plain words, with the letters and cards that it called for', async () => {
    const { timeline, messages } = await seen('lena');
    expect(timeline.map(({ says, by }) => [says.replace(/ on \w+ \d.*/, ''), by.name])).toEqual([
      ['Complaint received by telephone', 'Cas Example'],
      ['Allocated on receipt to Lena Example', 'This service'],
    ]);
    const receipt = messages.find(({ kind }) => kind === 'receipt');
    expect(receipt).toMatchObject({ by: 'email', status: expect.stringMatching(/waiting|sent/) as string });
    expect(timeline[0]?.messages).toContain(receipt?.id);
  });

  it('says which commands its reader may give now, and why not the others', async () => {
    const { commands } = await seen('lena');
    const why = Object.fromEntries(commands.map(({ command, whyNot }) => [command, whyNot]));
    expect(why['amend-definition']).toBeNull();
    expect(why['acknowledge']).toBeNull();
    expect(why['decide']).toEqual({ provision: 'Code 6.7', message: 'It has to be acknowledged first.' });
    expect(why['refuse']).toEqual({
      provision: 'Code 2.1',
      message: 'Only a complaints officer refuses a complaint, by name and with reasons.',
    });
    expect(commands).toHaveLength(26);
  });

  it('gives what the forms choose from', async () => {
    const { choices } = await seen('olu');
    expect(choices.whoMayTake.map(({ value }) => value)).toContain('lena@example.com');
    expect(choices.whoMayTake.map(({ value }) => value)).not.toContain('cas@example.com');
    expect(choices.grounds.map(({ value }) => value)).toContain('claim-filed');
    expect(choices.extension?.atMost).toMatch(/^\d{4}-/);
  });

  it('keeps every version of the definition, with who made it and why', async () => {
    expect((await handling(server, 'lena', lift).gives('amend-definition', agreed)).status).toBe(200);
    const { definitions, version } = await seen('lena');
    expect(definitions).toMatchObject([
      { number: 1, why: null, points: [{ responsibility: 'unmarked' }, {}] },
      { number: 2, why: 'Agreed on the telephone', by: { name: 'Lena Example' } },
    ]);
    expect((await server.as('lena', `/cases/${lift}`)).headers.get('etag')).toBe(`"${version}"`);
  });

  it('is not there for whoever may not see it, just as one that does not exist', async () => {
    const answers = await Promise.all([
      server.as('lena', `/cases/${bins}`),
      server.as('rosa', `/cases/${bins}`),
      server.as('olu', '/cases/DBC-26-99999-XXXX'),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(bodies[0]).toEqual(bodies[2]);
    expect((await server.as('max', `/cases/${bins}`)).status).toBe(200);
    expect((await server.as('cas', `/cases/${bins}`)).status).toBe(200);
  });

  it('is not for those who see no cases at all', async () => {
    for (const name of ['abe', 'mona']) {
      for (const path of ['', '/transcript', '/messages/x']) {
        expect((await server.as(name, `/cases/${lift}${path}`)).status).toBe(403);
      }
    }
  });
});
