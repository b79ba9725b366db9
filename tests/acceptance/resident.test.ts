import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, willingly, type House } from '../support/resident.js';
import { proof } from './provisions/proof.js';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => {
  await house.close();
});

/** Willing answers to every question but one. */
const upTo = (question: string) =>
  Object.fromEntries(Object.entries(willingly).filter(([id]) => id !== question));

const missedBins =
  'My bin has been missed four weeks running and nobody does anything about it, however often I ring.';
const pothole = 'There is a deep pothole in the main road outside the chip shop.';

describe('the definition', () => {
  it(
    proof(
      ['Code 5.6', 'Code 5.12'],
      'the chat reads the definition back point by point, and keeps it as confirmed, in the resident’s own words',
    ),
    async () => {
      const resident = await house.begin('one').say(missedBins);
      await resident.answer(upTo('definition'));
      expect(resident.question).toBe('definition');
      expect(resident.heard).toContain(missedBins);
      await resident.say('confirm');
      const record = await house.records.cases.findOne({ _id: resident.recorded?.reference ?? '' });
      expect(record?.state.definitions[0]?.points.map(({ text }) => text)).toEqual([missedBins]);
      expect(record?.state.definitions[0]?.outcomes).toEqual(['Put it right and say sorry']);
    },
  );
});

describe('the choice', () => {
  it(proof('Code 1.3', 'the chat takes a complaint that never says the word'), async () => {
    const resident = await house.begin('one').say(missedBins);
    expect(resident.question).not.toBe('offer');
    await resident.answer(willingly);
    expect(resident.recorded?.kind).toBe('complaint');
  });

  it(
    proof(
      'Code 1.3',
      'the chat offers another route with two equal choices, and one click sends it as a complaint anyway',
    ),
    async () => {
      const resident = await house.begin('one').say(pothole);
      expect(resident.asks).toMatchObject({
        question: 'offer',
        route: 'county_council',
        sub: 'roads_lighting',
        optional: false,
      });
      expect(resident.asks?.choices.map(({ value }) => value)).toEqual(['use-route', 'complain-anyway']);
      await resident.answer(willingly);
      const record = await house.records.cases.findOne({ _id: resident.recorded?.reference ?? '' });
      expect(record?.state.received.matter).toBe(pothole);
    },
  );

  it(proof('Code 1.3', 'the chat takes a complaint from a councillor without a consent form'), async () => {
    const resident = await house.begin('one').say(missedBins);
    await resident.answer({ ...willingly, 'on-behalf-of': 'councillor' });
    const record = await house.records.cases.findOne({ _id: resident.recorded?.reference ?? '' });
    expect(record?.state.received.representative).toMatchObject({
      kind: 'councillor',
      consent: 'not-yet',
      email: 'pat@example.org',
    });
  });
});

describe('service requests and other routes', () => {
  it(proof('Code 1.4', 'a request is kept apart, with its text, class, time and signpost'), async () => {
    const resident = await (await house.begin('one').say(pothole)).say('use-route', 'offer');
    expect(resident.recorded).toMatchObject({ kind: 'enquiry', acknowledgeBy: null });
    const kept = await house.records.enquiries.findOne({ _id: resident.recorded?.reference ?? '' });
    expect(kept?.enquiry).toMatchObject({
      text: pothole,
      route: 'county_council',
      sub: 'roads_lighting',
      at: '2026-11-23T10:00:00Z',
    });
    expect(house.policy.signposts.map(({ id }) => id)).toContain(kept?.enquiry.signpost);
  });

  it(
    proof(
      'Code 1.5',
      'whoever is not happy with that presses one button: a complaint that is linked to the request, which stays',
    ),
    async () => {
      const resident = await (await house.begin('one').say(pothole)).say('use-route', 'offer');
      const request = resident.recorded?.reference ?? '';
      expect(resident.asks?.choices.map(({ title }) => title)).toContain('Send this as a complaint anyway');
      await (await resident.say('complain-anyway', 'offer')).answer(willingly);
      expect(resident.recorded?.kind).toBe('complaint');
      const complaint = await house.records.cases.findOne({ _id: resident.recorded?.reference ?? '' });
      expect(complaint?.state).toMatchObject({
        status: 'open',
        received: { raisedIn: request, matter: pothole },
      });
      expect((await house.records.enquiries.findOne({ _id: request }))?.enquiry.text).toBe(pothole);
      await (await (await resident.say('start again')).say(missedBins)).answer(willingly);
      const next = await house.records.cases.findOne({ _id: resident.recorded?.reference ?? '' });
      expect(next?.state.received.matter).toBe(missedBins);
      expect(next?.state.received.raisedIn).toBeUndefined();
    },
  );
});

describe('what happened long ago', () => {
  it(
    proof(
      'Code 2.3',
      'the chat takes what is older, with an optional reason for an officer, and never refuses it',
    ),
    async () => {
      const resident = await house.begin('one').say(missedBins);
      await resident.answer({
        ...willingly,
        'happened-on': '1 March 2024',
        'late-reason': 'I was in hospital.',
      });
      const record = await house.records.cases.findOne({ _id: resident.recorded?.reference ?? '' });
      expect(record?.state).toMatchObject({
        status: 'open',
        received: { late: true, lateReason: 'I was in hospital.' },
      });
    },
  );
});

describe('what was said, what is stored and what is sent', () => {
  it(
    proof(
      ['Code 5.12', 'Dacorum 5.2'],
      'the chat, the record and the receipt agree on reference, words and days',
    ),
    async () => {
      const resident = await house.begin('one').say(missedBins);
      await resident.answer(willingly);
      const { reference = '', acknowledgeBy, respondBy } = resident.recorded ?? {};
      const record = await house.records.cases.findOne({ _id: reference });
      expect(record?.state).toMatchObject({ reference, acknowledgeBy, respondBy });
      expect({ acknowledgeBy, respondBy }).toEqual({ acknowledgeBy: '2026-11-30', respondBy: '2026-12-14' });
      expect(resident.heard).toContain(reference);
      expect(resident.heard).toContain('Monday 30 November 2026');
      expect(resident.heard).toContain('Monday 14 December 2026');

      await house.outbox.deliverDue(Temporal.Instant.from('2026-11-23T10:01:00Z'));
      const [mail, ...more] = readdirSync(house.mailDir);
      expect(more).toEqual([]);
      const text = readFileSync(join(house.mailDir, mail ?? ''), 'utf8');
      for (const fact of [
        reference,
        'pat@example.org',
        'Monday 30 November 2026',
        'Monday 14 December 2026',
      ]) {
        expect(text).toContain(fact);
      }
    },
  );
});

describe('danger', () => {
  it(
    proof('Code 6.1', 'danger is answered with its number first, and the complaint is still taken'),
    async () => {
      const resident = await house
        .begin('one')
        .say(
          'I can smell gas in the hall and your engineer left it like that. I have rung twice and nobody came.',
        );
      expect(resident.messages[0]?.text).toContain('0800 111 999');
      await resident.answer(willingly);
      expect(resident.recorded?.kind).toBe('complaint');
    },
  );
});

describe('several matters in one message', () => {
  it(
    proof('Code 5.7', 'the chat keeps the complaint of a message, and says where to take the rest'),
    async () => {
      const resident = await house
        .begin('one')
        .say(
          'The street light outside has been off for weeks, I know that is the county. But your repairs team has cancelled four appointments for my leaking bath and nobody rings back.',
        );
      expect(resident.question).not.toBe('offer');
      expect(resident.everythingHeard).toContain(
        house.policy.signposts.find(({ sub }) => sub === 'roads_lighting')?.body,
      );
    },
  );
});

describe('words that always work', () => {
  it('"back", "change", "help", "speak to a person" and "start again"', async () => {
    const resident = await house.begin('one').say(missedBins);
    const open = resident.question;
    expect((await resident.say('help')).heard).toContain('"start again"');
    expect(resident.question).toBe(open);
    expect((await resident.say('Speak to a person')).heard).toContain(house.policy.council.contact.phone);
    expect(resident.question).toBe(open);
    expect((await resident.say('back')).question).toBe('matter');
    expect((await (await resident.say(missedBins)).say('start again')).question).toBe('matter');
  });

  it('"back" at the first question says so', async () => {
    expect((await house.begin('one').say('back')).heard).toContain('This is the first question');
  });

  it('a message that only begins like one is no command', async () => {
    const resident = await house
      .begin('one')
      .say('Help me, I have rung eleven times about the lift and nobody has come in a month.');
    expect(resident.question).not.toBe('matter');
  });
});

describe('trouble', () => {
  it('three answers that cannot be understood bring a way out, never a loop', async () => {
    const resident = await house.begin('one').say(missedBins);
    await resident.answer(upTo('happened-on'));
    expect(resident.question).toBe('happened-on');
    await resident.say('flurble');
    await resident.say('flurble');
    expect(resident.question).toBe('happened-on');
    const third = await resident.say('flurble');
    expect(third.question).toBe('outcome');
    expect(third.heard).toContain(house.policy.council.contact.phone);
  });

  it('a click on a question that is no longer open answers nothing', async () => {
    const resident = await (await house.begin('one').say(pothole)).say('complain-anyway', 'offer');
    const open = resident.question;
    const late = await resident.say('use-route', 'offer');
    expect(late.heard).toContain('answered already');
    expect(late.question).toBe(open);
  });

  it('confirming twice records once', async () => {
    const resident = await house.begin('one').say(missedBins);
    await resident.answer(willingly);
    const reference = resident.recorded?.reference;
    expect((await resident.say('confirm', 'definition')).heard).toContain(reference);
    expect(await house.records.cases.countDocuments({ series: 'complaint-2026' })).toBe(1);
  });

  it.each([
    '',
    '   ',
    '😡😡😡',
    '<img src=x onerror=alert(1)>',
    '${process.env}',
    '{{DATE(2026-01-01)}}',
    '![x](https://example.com/x.png)',
  ])('the message "%s" gets a sentence and a question', async (text) => {
    const resident = await house.begin('one').say(text);
    expect(resident.heard).not.toBe('');
    expect(resident.question).not.toBe('');
  });

  it('nothing that a resident typed is ever sent as markup', async () => {
    const typed =
      '[click](https://evil.example) ![x](https://evil.example/x.png) **bold** my bin has been missed five weeks running and nobody answers';
    const resident = await house.begin('one').say(typed);
    const heard = [...resident.messages];
    await resident.answer(willingly);
    for (const { text, format } of [...heard, ...resident.messages]) {
      if (text.includes('evil.example')) expect(format).toBe('plain');
    }
  });
});

describe('another council is another file', () => {
  const foreign = /dacorum|hertfordshire|hemel|01442|0300 123 40/i;

  it('a unitary answers for its roads itself, and nothing of another council shows', async () => {
    const unitary = await openHouse({ council: 'marlhaven' });
    try {
      const resident = await unitary
        .begin('one')
        .say(
          'The street light outside number 14 has been off since June. I have reported it three times and nobody came.',
        );
      expect(resident.question).not.toBe('offer');
      await resident.answer(willingly);
      expect(resident.recorded?.kind).toBe('complaint');
      expect(resident.recorded?.reference).toMatch(
        new RegExp(`^${unitary.policy.council.referencePrefix}-26-00001-`),
      );
      expect(resident.everythingHeard).not.toMatch(foreign);
      await unitary.outbox.deliverDue(Temporal.Instant.from('2026-11-23T10:01:00Z'));
      const [mail] = readdirSync(unitary.mailDir);
      expect(readFileSync(join(unitary.mailDir, mail ?? ''), 'utf8')).not.toMatch(foreign);
    } finally {
      await unitary.close();
    }
  });

  it('its social care is its own too, and a first report of a road is a request to it', async () => {
    const unitary = await openHouse({ council: 'marlhaven' });
    try {
      const care = await unitary
        .begin('one')
        .say(
          'My mother has waited five months for a care assessment and nobody from adult social care rings back.',
        );
      expect(care.question).not.toBe('offer');
      const road = await unitary.begin('two').say(pothole);
      expect(road.asks).toMatchObject({ question: 'offer', route: 'service_request' });
      expect(road.heard).not.toMatch(foreign);
    } finally {
      await unitary.close();
    }
  });
});
