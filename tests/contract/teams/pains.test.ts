import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/complaints/complaint.js';
import { eventually } from '../../support/eventually.js';
import { openStaffService, staff, type StaffService } from '../../support/staff-service.js';
import { TeamsUser, wordsOn, type Shown } from '../../support/teams-user.js';

let service: StaffService;

beforeEach(async () => {
  service = await openStaffService();
});

afterEach(async () => {
  await service.close();
  expect(service.failures).toEqual([]);
});

const spoke = { outcome: 'spoke', notes: 'Coming on Friday.' };

/** A team leader with the card of a new complaint. */
async function withCard(): Promise<{ lena: TeamsUser; reference: string; card: Shown }> {
  const lena = await service.installed('lena');
  const reference = await service.receive();
  return { lena, reference, card: await lena.card(reference) };
}

const answerOf = (body: unknown): string => wordsOn(body);

describe('a button that is sent more than once', () => {
  it('does what it says once and is answered alike: an invoke repeated after 15 seconds', async () => {
    const { lena, reference, card } = await withCard();
    const invoke = lena.pressing(card, 'record-call', spoke);
    const first = await lena.send(invoke);
    const again = await lena.send(invoke);
    expect(answerOf(again.body)).toBe(answerOf(first.body));
    expect((await service.state(reference)).calls).toHaveLength(1);
  });

  it('does what it says once and is answered alike: a double click', async () => {
    const { lena, reference, card } = await withCard();
    const answers = await Promise.all([
      lena.press(card, 'record-call', spoke),
      lena.press(card, 'record-call', spoke),
    ]);
    expect(answers.map((answer) => wordsOn(answer).includes('The call is recorded.'))).toEqual([true, true]);
    expect((await service.state(reference)).calls).toHaveLength(1);
  });

  it('does what it says once: a repeat that comes after a restart', async () => {
    const { lena, reference, card } = await withCard();
    const invoke = lena.pressing(card, 'record-call', spoke);
    const first = await lena.send(invoke);
    const { dataDir } = service;
    await service.crash();
    service = await openStaffService({ dataDir });
    lena.movedTo(service.url);
    const again = await lena.send(invoke);
    expect(answerOf(again.body)).toBe(answerOf(first.body));
    expect((await service.state(reference)).calls).toHaveLength(1);
  });
});

describe('a slow store', () => {
  it('does not keep Teams waiting: the answer says so within three seconds, and the card follows', async () => {
    const { lena, reference, card } = await withCard();
    await eventually(
      async () => (await service.records.cases.findOne({ _id: reference }))?.toSend.length === 0,
    );
    service.slowDown(3_500);
    const started = Date.now();
    const { body } = await lena.send(lena.pressing(card, 'record-call', spoke));
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    service.slowDown(0);
    const now = await eventually(() => lena.cards('The call is recorded').at(-1));
    expect(now.id).toBe(card.id);
    expect((await service.state(reference)).calls).toHaveLength(1);
  });
});

describe('two who act at once', () => {
  it('one is done, and the other reads that it has changed since, with the card as it is now', async () => {
    const { lena, reference, card } = await withCard();
    const olu = await service.installed('olu');
    await olu.say(reference);
    const copy = await olu.card(reference);
    const answers = await Promise.all([
      lena.press(card, 'record-call', spoke),
      olu.press(copy, 'record-call', { outcome: 'voicemail' }),
    ]);
    const words = answers.map(wordsOn);
    expect(words.filter((said) => said.includes('The call is recorded.'))).toHaveLength(1);
    expect(words.filter((said) => said.includes('has changed since; here it is now'))).toHaveLength(1);
    const { calls, version } = await service.state(reference);
    expect(calls).toHaveLength(1);
    for (const answer of answers) expect(JSON.stringify(answer)).toContain(`"version":${version}`);
  });

  it('a card from last week does nothing, and shows the case as it is now', async () => {
    const { lena, reference, card } = await withCard();
    await lena.press(card, 'record-call', spoke);
    const answer = await lena.press(card, 'note', { text: 'Rang again' });
    expect(wordsOn(answer)).toContain('has changed since; here it is now');
    expect((await service.state(reference)).version).toBe(3);
  });
});

describe('a bot that is removed and added', () => {
  it('forgets the chat, and hands over what waits when it is back', async () => {
    const { lena, reference } = await withCard();
    await lena.uninstall();
    const second = await service.receive();
    await eventually(() =>
      service.mailed.find(({ reference: of, kind }) => of === second && kind === 'call-owed'),
    );
    await lena.install();
    await eventually(() => lena.cards(second).at(-1));
    await eventually(() => lena.cards(reference).length > 1);
  });

  it('is learnt of by somebody who was in the staff list without an object id', async () => {
    await service.close();
    const { entraObjectId: _, ...lena } = staff.lena;
    service = await openStaffService({ people: [lena, staff.olu, staff.cas] });
    const user = service.user('lena');
    service.connector.members.set(user.userId, { aadObjectId: 'object-lena', email: 'Lena@Example.com' });
    const reference = await service.receive();
    await eventually(() => service.mailed.find(({ kind }) => kind === 'call-owed'));
    await user.install();
    await user.card(reference);
    expect(service.desk.rules().directory.people.find(({ email }) => email === lena.email)).toMatchObject({
      entraObjectId: 'object-lena',
    });
  });
});

describe('a message that was deleted', () => {
  it('is posted anew when its case changes, and kept current from then on', async () => {
    const { lena, reference, card } = await withCard();
    service.connector.loses(card.id);
    await lena.press(card, 'record-call', spoke);
    const anew = await eventually(() => lena.cards(reference).find(({ id }) => id !== card.id));
    await lena.press(anew, 'note', { text: 'Rang again' });
    const { version } = await service.state(reference);
    await eventually(() =>
      lena
        .cards()
        .find(({ id, card: now }) => id === anew.id && JSON.stringify(now).includes(`"version":${version}`)),
    );
  });
});

describe('trouble of Teams', () => {
  it.each([
    'ConversationBlockedByUser',
    'BotNotInConversationRoster',
    'BotDisabledByAdmin',
    'MessageWritesBlocked',
  ])(
    '403 %s: the card goes by e-mail, an officer hears of it, and the next goes by e-mail at once',
    async (code) => {
      const lena = await service.installed('lena');
      service.connector.has(
        { status: 403, code },
        100,
        ({ conversation }) => conversation === lena.conversation,
      );
      const reference = await service.receive();
      const mailed = (kind: string, of: string) =>
        eventually(() => service.mailed.find((message) => message.kind === kind && message.reference === of));
      expect(await mailed('call-owed', reference)).toMatchObject({ to: staff.lena.email, by: 'email' });
      expect(await mailed('delivery-failed', reference)).toMatchObject({ to: staff.olu.email });
      const tries = service.connector.sent.length;
      const second = await service.receive();
      expect(await mailed('call-owed', second)).toMatchObject({ to: staff.lena.email });
      expect(service.connector.sent).toHaveLength(tries);
      // They let the bot in again.
      service.connector.recovers();
      await lena.say('help');
      await lena.card(await service.receive());
    },
  );

  it.each([
    ['429 without Retry-After', { status: 429 }],
    ['429 with Retry-After', { status: 429, retryAfter: '1' }],
    ['412', { status: 412 }],
    ['502', { status: 502 }],
    ['a broken connection', { status: 0 }],
  ])('%s: the card is there soon after', async (_what, trouble) => {
    const lena = await service.installed('lena');
    service.connector.has(trouble, 2, ({ conversation }) => conversation === lena.conversation);
    const reference = await service.receive();
    const card = await lena.card(reference);
    const tries = service.connector.sent.filter(({ conversation }) => conversation === lena.conversation);
    expect(tries.filter(({ status }) => status >= 400 || status === 0).length).toBeGreaterThan(0);
    if ('retryAfter' in trouble) {
      const failed = tries.findLast(({ status }) => status === 429);
      expect(card.at - (failed?.at ?? 0)).toBeGreaterThanOrEqual(990);
    }
    expect(lena.cards(reference)).toHaveLength(1);
  });
});

describe('a restart between the record and the card', () => {
  it('loses nothing: the card comes after the start', async () => {
    const lena = await service.installed('lena');
    const before = service;
    service.connector.has({ status: 503 }, 100);
    const reference = await service.receive();
    await service.crash();
    service = await openStaffService({ dataDir: before.dataDir });
    // The chat is at the new connector's address from the next word on.
    const again = Object.assign(service.user('lena'), {
      conversation: lena.conversation,
      userId: lena.userId,
    });
    await again.say('help');
    await again.card(reference, 15_000);
  });
});

describe('somebody who is not of the staff', () => {
  it('is told politely, and shown nothing', async () => {
    const reference = await service.receive();
    const stranger = new TeamsUser({
      service: service.url,
      connector: service.connector,
      objectId: 'object-x',
    });
    await stranger.install();
    await stranger.say(reference);
    await stranger.text(/not in its staff list/);
    const value = { action: { type: 'Action.Execute', verb: 'show', data: { reference, version: 2 } } };
    const { body } = await stranger.send({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(wordsOn(body)).toMatch(/not in its staff list/);
    expect(JSON.stringify([body, stranger.chat()])).not.toContain('boiler');
  });

  it('has left: likewise', async () => {
    const reference = await service.receive();
    const left = service.user('left');
    await left.say(reference);
    expect(await left.text(/you have left/)).not.toContain('boiler');
  });

  it('is of another tenant: likewise', async () => {
    await service.close();
    service = await openStaffService({ tenantId: 'the-council' });
    const reference = await service.receive();
    const other = service.user('lena', { tenant: 'another' });
    await other.install();
    await other.say(reference);
    await other.text(/in the council’s own Teams only/);
    expect(other.cards()).toEqual([]);
    const own = service.user('lena');
    await own.install();
    await own.card(reference);
  });

  it('is of the staff and may not see the case: hears the same as where there is none', async () => {
    const reference = await service.receive();
    const max = await service.installed('max');
    await max.say(reference);
    const seen = await max.text(/There is no complaint of that reference that you deal with/);
    expect(seen).not.toContain('boiler');
    const value = {
      action: { type: 'Action.Execute', verb: 'note', data: { reference, version: 2, text: 'x' } },
    };
    const { body } = await max.send({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(wordsOn(body)).toContain('There is no complaint of that reference');
  });
});

describe('what residents write', () => {
  it('is shown as it was typed, whatever it looks like', async () => {
    const lena = await service.installed('lena');
    const matter =
      '# Not a heading\n**bold** [click](https://evil.example) <at>Lena</at> ${reference} {{DATE(2026-01-01T00:00:00Z)}} <img src=x>';
    const reference = await service.receive({ matter });
    const { card } = await lena.card(reference);
    const json = JSON.stringify(card);
    expect(json).toContain('${reference}');
    expect(json).not.toContain('{{DATE');
    const markdown: string[] = [];
    JSON.stringify(card, (key, value: unknown) => {
      if (
        typeof value === 'object' &&
        value !== null &&
        'type' in value &&
        value.type === 'TextBlock' &&
        'text' in value
      ) {
        markdown.push(String(value.text));
      }
      return key === '' ? value : value;
    });
    expect(markdown.join('\n')).not.toMatch(/evil\.example|<at>|<img/);
    expect(json).not.toContain('"entities"');
  });

  it('fits on the card, however long it is', async () => {
    const lena = await service.installed('lena');
    const points = Array.from(
      { length: 20 },
      (_, index) => `${index + 1} ${'The damp is back. '.repeat(200)}`,
    );
    const reference = await service.receive({ matter: 'The damp is back. '.repeat(500), points });
    const { id } = await lena.card(reference);
    const sent = service.connector.sent.find((one) => one.id === id);
    expect(Buffer.byteLength(JSON.stringify(sent?.activity))).toBeLessThan(28 * 1024);
    expect(Buffer.byteLength(JSON.stringify(sent?.activity.attachments?.[0]?.content))).toBeLessThan(
      25 * 1024,
    );
  });

  it('is marked on the card, however long it is: the words stay as they are', async () => {
    const lena = await service.installed('lena');
    const points = Array.from(
      { length: 10 },
      (_, index) => `${index + 1} ${'The damp is back. '.repeat(100)}`,
    );
    const reference = await service.receive({ points });
    const card = await lena.card(reference);
    const marks = points.map((_, index): [string, string] => [`points.${index + 1}.responsibility`, 'ours']);
    await lena.press(card, 'amend-definition', Object.fromEntries([...marks, ['reason', 'As agreed']]));
    const { points: agreed } = definitionOf(await service.state(reference));
    expect(agreed.map(({ text, responsibility }) => [text, responsibility])).toEqual(
      points.map((text) => [text.trim(), 'ours']),
    );
  });
});
