import { expect, it } from 'vitest';
import { appId, openBotFramework } from '../../support/bot-framework.js';
import { eventually } from '../../support/eventually.js';
import { openStaffService } from '../../support/staff-service.js';

it('with an app id, Teams is believed by its token alone, and hears us with one of ours', async () => {
  const framework = await openBotFramework();
  const service = await openStaffService({ authentication: framework.authentication, appId });
  try {
    const { url } = service.connector;
    const lena = service.user('lena', { token: () => framework.token(url) });
    await lena.install();
    const card = await lena.card(await service.receive());
    const answer = await lena.press(card, 'record-call', { outcome: 'spoke' });
    expect(JSON.stringify(answer)).toContain('The call is recorded.');
    expect(service.connector.sent[0]?.authorization).toBe('Bearer from-the-bot');

    for (const token of [
      () => 'let me in',
      () => framework.strangersToken(url),
      () => framework.unsignedToken(url),
    ]) {
      const impostor = service.user('lena', { token });
      expect(await impostor.send(lena.pressing(card, 'show'))).toMatchObject({ status: 401 });
    }
    expect((await service.user('lena').say('my complaints')).status).toBe(401);
    expect(
      service.connector.sent.filter(({ activity }) => activity.summary?.includes('wait for you')),
    ).toEqual([]);
  } finally {
    await service.close();
    await framework.close();
  }
});

it('no query of the staff bot reads a whole collection: an index answers each', async () => {
  const queries: { collection: string; index: string | null }[] = [];
  const service = await openStaffService({
    onQuery: ({ collection, index }) => queries.push({ collection, index }),
  });
  try {
    const [lena, olu] = [await service.installed('lena'), await service.installed('olu')];
    const reference = await service.receive();
    const card = await lena.card(reference);
    await olu.say(reference);
    await olu.card(reference);
    await lena.press(card, 'record-call', { outcome: 'spoke' });
    await eventually(
      () => olu.cards(reference).find(({ words }) => words.includes('spoke')) ?? lena.cards('recorded').at(0),
    );
    await lena.say('my complaints');
    await lena.card('wait for you');
    await olu.say('overdue');
    await olu.card(/^\s*Overdue/);
    await lena.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { parameters: [{ name: 'query', value: 'boiler pat' }] },
    });
    await lena.uninstall();
    const seen = new Set(queries.map(({ collection }) => collection));
    expect([...seen]).toEqual(expect.arrayContaining(['cases', 'staff-cards', 'staff-conversations']));
    expect(queries.filter(({ index }) => index === null)).toEqual([]);
  } finally {
    await service.close();
  }
});
