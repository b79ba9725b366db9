import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localDate } from '../../../src/calendar/english-dates.js';
import { eventually } from '../../support/eventually.js';
import { objections } from '../../support/card-parser.js';
import { openStaffService, staff, type StaffService } from '../../support/staff-service.js';
import type { TeamsUser } from '../../support/teams-user.js';

let service: StaffService;

beforeEach(async () => {
  service = await openStaffService();
});

afterEach(async () => {
  await service.close();
  expect(service.failures).toEqual([]);
});

const today = localDate(Temporal.Now.instant());
const personOf = (name: 'lena' | 'max') =>
  service.desk.rules().directory.people.find(({ email }) => email === staff[name].email);

describe('what staff can say to the bot', () => {
  it('“my complaints” lists those that wait for them, and nobody else’s', async () => {
    const lena = await service.installed('lena');
    const [own, other] = [await service.receive(), await service.receive({ service: 'waste' })];
    await lena.say('My complaints, please');
    const list = await lena.card('Complaints that wait for you');
    expect(list.words).toContain(own);
    expect(list.words).not.toContain(other);
  });

  it('“overdue” lists what is late in the complaints that they may see', async () => {
    const olu = await service.installed('olu');
    const receivedOn = today.subtract({ days: 30 }).toString();
    const [late, fresh] = [await service.receive({ receivedOn }), await service.receive()];
    await olu.say('overdue');
    const list = await olu.card(/^\s*Overdue/);
    expect(list.words).toContain(late);
    expect(list.words).not.toContain(fresh);
  });

  it('“on leave until 14 August” asks who stands in, and then has new complaints go there', async () => {
    const lena = await service.installed('lena');
    await lena.say('I am on leave until 14 August');
    await lena.text(/Who stands in for you until .*14 August/);
    await lena.say('on leave until 14 August, Max stands in');
    await lena.text(/Max Example stands in for you/);
    const [cover] = personOf('lena')?.cover ?? [];
    expect(cover).toMatchObject({ by: staff.max.email, from: today.toString() });
    expect(cover?.until).toMatch(/-08-14$/);
    const { owner } = await service.state(await service.receive());
    expect(owner).toBe(staff.max.email);
    await lena.say('back again');
    await lena.text(/Welcome back/);
    expect((await service.state(await service.receive())).owner).toBe(staff.lena.email);
  });

  it('asks whom they mean by a name that nobody has', async () => {
    const lena = await service.installed('lena');
    await lena.say('away from 3 August until 14 August and Zelda stands in');
    await lena.text(/Nobody else of that name/);
    expect(personOf('lena')?.cover).toEqual([]);
  });

  it('anything else is answered with what can be said', async () => {
    const lena = await service.installed('lena');
    await lena.say('good morning');
    await lena.text(/my complaints/);
  });
});

describe('the channel of a team', () => {
  const channel = {
    conversation: { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId: 'the-council' },
    channelData: { tenant: { id: 'the-council' }, team: { id: '19:team@thread.tacv2' } },
  };
  const inChannel = (user: TeamsUser, fields: object) => user.send({ ...channel, ...fields });
  const posted = () =>
    service.connector.sent.filter(({ conversation }) => conversation.startsWith('19:team@thread.tacv2'));

  it('is told of what the council wants told there, without anything about the resident', async () => {
    await service.close();
    service = await openStaffService({
      policy: (policy) => ({ ...policy, microsoftTeams: { channel: ['call-owed'] } }),
    });
    const [lena, max] = [await service.installed('lena'), await service.installed('max')];
    await inChannel(lena, { type: 'installationUpdate', action: 'add' });
    await eventually(() => posted().find(({ activity }) => activity.text?.includes('use for')));
    await inChannel(max, { type: 'message', text: '<at>Redress</at> use for repairs' });
    await eventually(() => posted().find(({ activity }) => activity.text?.startsWith('Only whoever leads')));
    await inChannel(lena, { type: 'message', text: '<at>Redress</at> use for repairs' });
    await eventually(() => posted().find(({ activity }) => activity.text?.includes('told of complaints')));
    const reference = await service.receive();
    await lena.card(reference);
    const card = await eventually(() =>
      posted().find(({ activity }) => activity.summary?.includes(reference) === true),
    );
    expect(JSON.stringify(card.activity)).not.toMatch(/Pat Example|boiler|01632/);
  });

  it('is told of nothing unless the council says so', async () => {
    const lena = await service.installed('lena');
    await inChannel(lena, { type: 'message', text: '<at>Redress</at> repairs' });
    await eventually(() => posted().find(({ activity }) => activity.text?.includes('nothing is told')));
    await lena.card(await service.receive());
    expect(posted().filter(({ activity }) => activity.attachments)).toEqual([]);
  });
});

const results = z.object({
  composeExtension: z.object({
    attachments: z.array(
      z.object({
        content: z.looseObject({}),
        preview: z.object({ content: z.object({ title: z.string(), text: z.string() }) }),
      }),
    ),
  }),
});

describe('the message extension', () => {
  const search = (user: TeamsUser, words: string) =>
    user.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'searchCases', parameters: [{ name: 'query', value: words }] },
    });
  const titles = (body: unknown) =>
    results.parse(body).composeExtension.attachments.map(({ preview }) => preview.content.title);

  it('finds a complaint by its reference, the resident’s name, and words of the matter', async () => {
    const lena = await service.installed('lena');
    const reference = await service.receive({ resident: { name: 'Siân O’Connor', email: 's@example.org' } });
    await service.receive({ matter: 'The lift has stopped again and I cannot get out.' });
    for (const words of [reference, reference.slice(-4), 'sian', 'oconn', 'broken boiler', 'BOILER sian']) {
      const { body } = await search(lena, words);
      expect(titles(body), words).toEqual([expect.stringContaining(reference)]);
    }
    const { body } = await search(lena, 'zeppelin');
    expect(body).toMatchObject({ composeExtension: { type: 'message' } });
  });

  it('shares how the complaint stands and nothing that the resident said', async () => {
    const lena = await service.installed('lena');
    await service.receive();
    const { body } = await search(lena, 'boiler');
    const [card] = results.parse(body).composeExtension.attachments;
    expect(JSON.stringify(card?.content)).not.toMatch(/Pat Example|boiler|01632/);
    expect(objections(card?.content ?? {})).toEqual([]);
  });

  it('finds only what the reader may see', async () => {
    await service.receive();
    const max = await service.installed('max');
    const { body } = await search(max, 'boiler');
    expect(body).toMatchObject({ composeExtension: { type: 'message' } });
  });

  const task = z.object({ task: z.object({ type: z.string(), value: z.unknown() }) });
  const form = z.object({
    card: z.object({
      content: z.looseObject({ actions: z.array(z.looseObject({ data: z.object({ form: z.string() }) })) }),
    }),
  });
  const typed = {
    matter: 'The lift has stopped again and I cannot get out.',
    channel: 'letter',
    receivedOn: today.subtract({ days: 3 }).toString(),
    'resident.name': 'Pat Example',
    'resident.phone': '01632 960111',
    'outcomes.1': 'Mend the lift.',
    service: 'repairs',
    'representative.name': '',
    'representative.kind': 'friend',
  };

  it('logs a complaint that came by letter, once however often the form is sent', async () => {
    const cas = await service.installed('cas');
    const { body } = await cas.send({
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: { commandId: 'logComplaint' },
    });
    const { content } = form.parse(task.parse(body).task.value).card;
    expect(objections(content)).toEqual([]);
    const data: object = { ...typed, ...content.actions[0]?.data };
    const submit = { type: 'invoke', name: 'composeExtension/submitAction', value: { data } };
    const [first, again] = [await cas.send(submit), await cas.send(submit)];
    expect(task.parse(first.body).task).toMatchObject({ type: 'message' });
    expect(again.body).toEqual(first.body);
    const said = String(task.parse(first.body).task.value);
    const [reference = ''] = /[A-Z]{3}-\d\d-\d{5}-[A-Z0-9]{4}/.exec(said) ?? [];
    const { received, owner } = await service.state(reference);
    expect(received).toMatchObject({ channel: 'letter', receivedOn: typed.receivedOn, by: staff.cas.email });
    expect(owner).toBe(staff.lena.email);
    expect(await service.records.cases.countDocuments({ series: { $gte: '' } })).toBe(1);
  });

  it('gives the form back with what was typed where something is missing', async () => {
    const cas = await service.installed('cas');
    const data = { ...typed, matter: ' ' };
    const { body } = await cas.send({
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: { commandId: 'logComplaint', data },
    });
    const { content } = form.parse(task.parse(body).task.value).card;
    expect(JSON.stringify(content)).toContain('Mend the lift.');
    expect(JSON.stringify(content)).toContain('"style":"attention"');
    expect(await service.records.cases.countDocuments({ series: { $gte: '' } })).toBe(0);
  });
});
