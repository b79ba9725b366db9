import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '../../../src/complaints/command.js';
import { done, foreseen } from '../../../src/workspace/contract/case/commands.js';
import { agreed, handling, logged } from '../../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('commands, over the API', () => {
  let server: WorkspaceServer;
  let lift = '';
  let bins = '';
  let other = '';

  beforeAll(async () => {
    server = await startWorkspace([logged(), logged({ service: 'waste' }), logged({ service: undefined })]);
    [lift = '', bins = '', other = ''] = server.opened;
  });

  afterAll(async () => {
    await server.stop();
  });

  const problemOf = async (answer: Response) =>
    z.object({ error: z.record(z.string(), z.unknown()) }).parse(await answer.json()).error;

  it('are done on the version that was looked at, and say what came of them', async () => {
    const answer = await handling(server, 'lena', lift).gives('amend-definition', agreed);
    expect(answer.status).toBe(200);
    expect(done.parse(await answer.json())).toEqual({
      ...{ reference: lift, version: 3, status: 'open', stage: 1, owner: 'lena@example.com' },
      events: ['DefinitionAmended'],
      messages: [],
    });
    expect(answer.headers.get('etag')).toBe('"3"');
  });

  it('say which letters are now sent', async () => {
    const answer = await handling(server, 'lena', lift).gives('acknowledge');
    expect(done.parse(await answer.json()).messages).toMatchObject([
      { kind: 'acknowledgement', by: 'email' },
    ]);
  });

  it('need the version, and change nothing when somebody else was quicker', async () => {
    const { gives } = handling(server, 'lena', lift);
    const without = await server.as('lena', `/cases/${lift}/commands/note`, {
      method: 'POST',
      body: '{"text":"Seen"}',
    });
    expect(without.status).toBe(400);
    expect(await problemOf(without)).toMatchObject({ field: 'If-Match' });
    const late = await gives('note', { text: 'Seen' }, { 'If-Match': '"1"' });
    expect(late.status).toBe(412);
    expect(await problemOf(late)).toMatchObject({ code: 'ChangedSince' });
  });

  it('outside their description name the field and the rule that asks for it', async () => {
    const { gives } = handling(server, 'lena', lift);
    const half = {
      outcome: 'upheld',
      findings: [
        { point: 1, finding: 'upheld', reason: 'Seen', reference: 'Lift standard' },
        { point: 2, finding: 'upheld', reference: 'Telephone standard' },
      ],
    };
    const answer = await gives('decide', half);
    expect(answer.status).toBe(400);
    expect(await problemOf(answer)).toEqual({
      code: 'BadArgument',
      field: 'findings.2.reason',
      provision: 'Code 6.7',
      message: 'findings.2.reason is missing.',
    });
    const unknown = await gives('note', { text: 'Seen', colour: 'red' });
    expect(unknown.status).toBe(400);
    expect(await problemOf(unknown)).toMatchObject({ field: 'colour' });
  });

  it('that a rule forbids say which, and of which field', async () => {
    const { gives } = handling(server, 'lena', lift);
    const short = await gives('extend', { until: '2099-01-04', reason: 'The part is late.', updateEvery: 5 });
    expect(short.status).toBe(422);
    expect(await problemOf(short)).toMatchObject({ code: 'Refused', provision: 'Code 6.4', field: 'until' });
    const refusing = await gives('refuse', {
      ground: 'already-considered',
      facts: 'It was answered in full on 1 May, by letter.',
      evidence: 'The letter',
    });
    expect(refusing.status).toBe(422);
    expect(await problemOf(refusing)).toMatchObject({ provision: 'Code 2.1' });
  });

  it('are not there for whoever may not see the case', async () => {
    const { gives, previews } = handling(server, 'lena', bins);
    expect((await gives('note', { text: 'Seen' })).status).toBe(404);
    expect((await previews('note', { text: 'Seen' })).status).toBe(404);
    expect((await server.as('olu', `/cases/${bins}/commands/receive`, { method: 'POST' })).status).toBe(404);
  });

  it('named by a key are done once', async () => {
    const { gives } = handling(server, 'lena', lift);
    const key = { 'Idempotency-Key': 'e0b0a1f2-once' };
    const first = done.parse(await (await gives('note', { text: 'Once' }, key)).json());
    const again = done.parse(await (await gives('note', { text: 'Once' }, key)).json());
    expect(first.events).toEqual(['NoteAdded']);
    expect(again).toMatchObject({ version: first.version, events: [] });
  });

  it('that open another case say which it is', async () => {
    const { gives } = handling(server, 'olu', lift);
    const opened = done.parse(
      await (await gives('add-issue', { text: 'The bin store is locked.', related: 'no' })).json(),
    );
    expect(opened.reference).not.toBe(lift);
    expect((await server.as('olu', `/cases/${opened.reference}`)).status).toBe(200);
  });

  it('take a case from its receipt to its end', async () => {
    const officer = handling(server, 'olu', other);
    const given: [string, object][] = [
      ['allocate', { to: 'lena@example.com' }],
      ['amend-definition', agreed],
      ['acknowledge', {}],
    ];
    for (const [name, data] of given)
      expect([name, (await officer.gives(name, data)).status]).toEqual([name, 200]);
    const finding = (point: number) => ({
      point,
      finding: 'upheld',
      reason: 'Seen',
      reference: 'Standard 2',
    });
    const answers: [string, object][] = [
      [
        'decide',
        {
          findings: [finding(1), finding(2)],
          outcome: 'upheld',
          acknowledgement: 'The lift stood still.',
          remedies: [{ kind: 'apology', text: 'We are sorry.' }],
        },
      ],
      ['respond', {}],
      ['plan-learning', { wentWrong: 'a', action: 'b', evidence: 'c', lead: 'Lena', timescale: 'by spring' }],
      ['close', {}],
    ];
    for (const [name, data] of answers)
      expect([name, (await officer.gives(name, data)).status]).toEqual([name, 200]);
    expect(await (await server.as('olu', `/cases/${other}`)).json()).toMatchObject({ status: 'closed' });
  });

  it('are described one by one, each with its fields', async () => {
    const answer = await fetch(`${server.url}/api/workspace/openapi.json`);
    const { paths } = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(await answer.json());
    for (const { shape } of command.options.filter((option) => option.shape.name.value !== 'receive')) {
      const path = `/api/workspace/cases/{reference}/commands/${shape.name.value}`;
      expect(paths).toHaveProperty(
        [path, 'post', 'requestBody', 'content', 'application/json', 'schema', 'type'],
        'object',
      );
      expect(paths).toHaveProperty([`${path}/preview`, 'post']);
    }
    expect(paths).toHaveProperty(
      [
        '/api/workspace/cases/{reference}/commands/extend',
        'post',
        'requestBody',
        'content',
        'application/json',
        'schema',
        'required',
      ],
      ['until', 'reason', 'updateEvery'],
    );
  });

  it('can be looked at before they are given, and nothing happens', async () => {
    const { previews } = handling(server, 'lena', lift);
    const before = (await server.as('lena', `/cases/${lift}`)).headers.get('etag');
    const answer = await previews('ask-resident', { text: 'Which floor <b>is</b> it?' });
    expect(answer.status).toBe(200);
    const { events, messages } = foreseen.parse(await answer.json());
    expect(events).toEqual([{ type: 'QuestionAsked', says: 'Question sent to the resident' }]);
    expect(messages).toMatchObject([{ kind: 'question', by: 'email', to: 'sam@example.org', pdf: null }]);
    expect(messages[0]?.text).toContain('Which floor <b>is</b> it?');
    expect(messages[0]?.html).toContain('Which floor &lt;b&gt;is&lt;/b&gt; it?');
    expect((await server.as('lena', `/cases/${lift}`)).headers.get('etag')).toBe(before);
    const refused = await previews('extend', { until: '2099-01-04', reason: 'Part', updateEvery: 5 });
    expect(refused.status).toBe(422);
  });
});
