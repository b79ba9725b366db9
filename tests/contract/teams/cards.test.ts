import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../support/eventually.js';
import { openStaffService, staff, type StaffService } from '../../support/staff-service.js';
import { wordsOn } from '../../support/teams-user.js';

let service: StaffService;

beforeEach(async () => {
  service = await openStaffService();
});

afterEach(async () => {
  await service.close();
  expect(service.failures).toEqual([]);
});

describe('a team leader with the app', () => {
  it('has the card of a new complaint within two seconds of its record', async () => {
    const lena = await service.installed('lena');
    const recorded = Date.now();
    const reference = await service.receive();
    const card = await lena.card(reference);
    expect(card.at - recorded).toBeLessThan(2_000);
    expect(card.words).toContain('01632 960111');
    const sent = service.connector.sent.find(({ id }) => id === card.id);
    expect(sent).toMatchObject({ method: 'POST', conversation: lena.conversation });
    expect(sent?.activity.summary).toContain(reference);
  });

  it('records the call on the card, and is answered with the card as it then stands', async () => {
    const lena = await service.installed('lena');
    const reference = await service.receive();
    const card = await lena.card(reference);
    const answer = await lena.press(card, 'record-call', { outcome: 'spoke', notes: 'Coming on Friday.' });
    expect(wordsOn(answer)).toContain('The call is recorded.');
    const { calls, version } = await service.state(reference);
    expect(calls).toMatchObject([{ outcome: 'spoke', notes: 'Coming on Friday.', by: 'lena@example.com' }]);
    expect(JSON.stringify(answer)).toContain(`"version":${version}`);
  });

  it('sees every other copy of the card brought up to date, and what they were told kept on their own', async () => {
    const [lena, olu] = [await service.installed('lena'), await service.installed('olu')];
    const reference = await service.receive();
    const card = await lena.card(reference);
    await olu.say(reference);
    const copy = await olu.card(reference);
    await lena.press(card, 'record-call', { outcome: 'spoke' });
    const { version } = await service.state(reference);
    const shows = (words: string) => (one: { card: unknown; id: string }) =>
      one.id === words && JSON.stringify(one.card).includes(`"version":${version}`);
    await eventually(() => olu.cards().find(shows(copy.id)));
    const own = await eventually(() => lena.cards().find(shows(card.id)));
    expect(own.words).toContain('The call is recorded.');
    expect(service.connector.sent.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });

  it('reads on the card why a command was refused', async () => {
    const lena = await service.installed('lena');
    const reference = await service.receive();
    const card = await lena.card(reference);
    const answer = await lena.press(card, 'reassign', { to: staff.max.email });
    expect(wordsOn(answer)).toMatch(/reason/i);
    expect((await service.state(reference)).owner).toBe(staff.lena.email);
  });

  it('is answered by a client that knows only Action.Submit, with the card in its place', async () => {
    const lena = await service.installed('lena');
    const reference = await service.receive();
    const card = await lena.card(reference);
    const { version } = await service.state(reference);
    const value = { reference, version, verb: 'note', text: 'Rang twice' };
    await lena.send({ type: 'message', text: '', replyToId: card.id, value });
    const now = await eventually(() => lena.cards('The note is added').at(-1));
    expect(now.id).toBe(card.id);
  });
});
