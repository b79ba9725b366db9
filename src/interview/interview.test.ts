import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../policy/load.js';
import type { Screening } from '../screening/screening.js';
import { definitionOf } from './definition.js';
import { newDraft, type Draft, type QuestionId } from './draft.js';
import { answer, back, changeAnswer, goOnWithout, nextQuestion } from './interview.js';
import type { AskedQuestion, InterviewContext } from './question.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

const clear: Screening = {
  route: 'complaint',
  sub: null,
  kind: null,
  offers: [],
  also: [],
  urgent: [],
  confidence: 0.9,
  evidence: [],
  service: { id: 'repairs', confidence: 0.8 },
};

/** An interview in which every message is screened as given. */
const screenedAs = (given: Partial<Screening>): InterviewContext => ({
  policy,
  today,
  screen: () => ({ ...clear, ...given }),
});
const context = screenedAs({});

const fresh = newDraft('2026-11-23T10:00:00Z');

function question(draft: Draft, within = context): AskedQuestion {
  const next = nextQuestion(draft, within);
  if (next.kind !== 'ask') throw new Error(`No question is open: ${next.kind}`);
  return next.question;
}

/** Answers the open question, which must be the one named. */
function say(draft: Draft, id: QuestionId, reply: string, within = context): Draft {
  expect(question(draft, within).id).toBe(id);
  const result = answer(draft, id, reply, within);
  if (result.kind !== 'taken') throw new Error(`${id} did not take "${reply}": ${JSON.stringify(result)}`);
  return result.draft;
}

function refused(draft: Draft, id: QuestionId, reply: string, within = context): string {
  const result = answer(draft, id, reply, within);
  if (result.kind !== 'again') throw new Error(`${id} took "${reply}"`);
  return result.sentence;
}

const walk = (steps: readonly (readonly [QuestionId, string])[], within = context, from = fresh): Draft =>
  steps.reduce((draft, [id, reply]) => say(draft, id, reply, within), from);

const matter = 'The boiler has been broken since the summer and nobody has rung me back about it at all.';
const upToWho: [QuestionId, string][] = [
  ['matter', 'The boiler does not work and nobody has rung me back.'],
  ['anything-else', 'no'],
  ['service', 'yes'],
  ['happened-on', 'three weeks ago last Tuesday'],
  ['outcome', 'Mend the boiler. Say sorry.'],
];

describe('an interview', () => {
  it('goes from the first message to a confirmed definition', () => {
    const draft = walk([
      ...upToWho,
      ['on-behalf-of', 'myself'],
      ['name', 'My name is Pat Example.'],
      ['contact', 'pat@example.org'],
      ['phone', '01632 960111'],
      ['call-times', 'after six'],
      ['adjustments', 'Large print please'],
      ['definition', 'confirm'],
    ]);
    expect(nextQuestion(draft, context).kind).toBe('complaint');
    expect(draft.answers).toMatchObject({
      name: 'Pat Example',
      contact: 'email',
      email: 'pat@example.org',
      phone: '+441632960111',
      callTimes: 'after six',
      outcomes: ['Mend the boiler', 'Say sorry'],
      happenedOn: { date: '2026-10-27' },
      service: { id: 'repairs' },
    });
  });

  it('does not ask again what the first message says, once it is confirmed', () => {
    const said =
      'My bin was missed on 3 November. Write to pat@example.org or ring 01632 960111. It is not good enough.';
    const heard = walk([
      ['matter', said],
      ['anything-else', 'skip'],
    ]);
    expect(question(heard).text).toContain('Tuesday 3 November 2026');
    const rest = walk(
      [
        ['confirm', 'yes'],
        ['service', 'not-sure'],
        ['outcome', 'skip'],
        ['on-behalf-of', 'myself'],
        ['name', 'Pat'],
      ],
      context,
      heard,
    );
    expect(question(rest).id).toBe('call-times');
    expect(rest.answers).toMatchObject({
      email: 'pat@example.org',
      phone: '+441632960111',
      happenedOn: { date: '2026-11-03' },
    });
  });

  it('asks for itself what was understood wrongly', () => {
    const draft = walk([
      ['matter', 'It began on 3 November and has gone on.'],
      ['anything-else', 'no'],
      ['confirm', 'no'],
      ['service', 'yes'],
    ]);
    expect(question(draft).id).toBe('happened-on');
  });

  it('says of every question that may be left out that it may', () => {
    const draft = walk(upToWho);
    for (const id of ['outcome', 'happened-on', 'service'] as const) {
      const asked = changeAnswer(draft, id);
      expect(asked && question(asked).optional).toBe(true);
    }
  });

  it('asks for more when a first message says too little, and only once', () => {
    const vague = screenedAs({ route: 'unclear', service: null });
    const once = say(fresh, 'matter', 'Not happy. Call me.', vague);
    expect(question(once, vague)).toMatchObject({ id: 'matter' });
    const twice = say(once, 'matter', 'You know what you did', vague);
    expect(question(twice, vague).id).not.toBe('matter');
    expect(twice.answers.matter).toEqual(['Not happy. Call me.', 'You know what you did']);
  });
});

describe('another route that may serve better', () => {
  const county = screenedAs({
    route: 'county_council',
    sub: 'roads_lighting',
    offers: [
      {
        route: 'county_council',
        sub: 'roads_lighting',
        kind: null,
        signpost: policy.signposts.find(({ sub }) => sub === 'roads_lighting')?.id ?? '',
      },
    ],
  });

  it('is offered with two equal choices, and none is chosen beforehand', () => {
    const asked = question(say(fresh, 'matter', 'There is a pothole', county), county);
    expect(asked).toMatchObject({
      id: 'offer',
      route: 'county_council',
      sub: 'roads_lighting',
      optional: false,
    });
    expect(asked.choices.map(({ value }) => value)).toEqual(['use-route', 'complain-anyway']);
  });

  it('never stops a complaint: one click goes on with what was typed', () => {
    const draft = walk(
      [
        ['matter', 'There is a pothole'],
        ['offer', 'complain-anyway'],
      ],
      county,
    );
    expect(question(draft, county).id).toBe('anything-else');
    expect(draft.answers.matter).toEqual(['There is a pothole']);
  });

  it('ends the interview as an enquiry when it is taken', () => {
    const draft = walk(
      [
        ['matter', 'There is a pothole'],
        ['offer', 'Use that route'],
      ],
      county,
    );
    expect(nextQuestion(draft, county).kind).toBe('enquiry');
  });

  it('is not forced on anybody who keeps saying something else', () => {
    const offered = say(fresh, 'matter', 'There is a pothole', county);
    expect(refused(offered, 'offer', 'what?', county)).toContain('Please choose one');
    expect(goOnWithout(offered, 'what?', county).answers.offer).toBe('complain-anyway');
  });
});

describe('when it happened', () => {
  const asked = walk(upToWho.slice(0, 3));

  it('is questioned when it is still to come', () => {
    expect(refused(asked, 'happened-on', '1 January 2092')).toContain(
      'Tuesday 1 January 2092 is still to come',
    );
  });

  it('may be left out', () => {
    expect(question(say(asked, 'happened-on', 'not sure')).id).toBe('outcome');
  });

  it('asks when they learned of it, if it was more than twelve months ago, and then for a reason that may be left out', () => {
    const old = say(asked, 'happened-on', '1 March 2024');
    expect(question(old).id).toBe('known-on');
    expect(question(say(old, 'known-on', 'last month')).id).toBe('outcome');
    const late = say(old, 'known-on', 'same');
    expect(question(late)).toMatchObject({ id: 'late-reason', optional: true });
    expect(question(say(late, 'late-reason', 'I was in hospital')).id).toBe('outcome');
  });

  it('is in time to the last day of twelve months, and late the day after', () => {
    expect(question(say(asked, 'happened-on', '23 November 2025')).id).toBe('outcome');
    expect(question(say(asked, 'happened-on', '22 November 2025')).id).toBe('known-on');
  });
});

describe('somebody who writes for another', () => {
  it.each([
    ['councillor', 'councillor'],
    ['I am her MP', 'mp'],
    ['for my mum', 'friend'],
    ['support worker', 'advocate'],
    ['just me', 'myself'],
  ])('is heard when they say "%s"', (reply, kind) => {
    expect(say(walk(upToWho), 'on-behalf-of', reply).answers.onBehalfOf).toBe(kind);
  });

  it('is never stopped by a missing agreement (Code 1.3)', () => {
    const draft = walk(
      [
        ['on-behalf-of', 'friend'],
        ['name', 'Ann Example'],
        ['representative-name', 'Bo Example'],
        ['consent', 'not-yet'],
      ],
      context,
      walk(upToWho),
    );
    expect(question(draft).id).toBe('contact');
  });
});

describe('contact details', () => {
  const asked = walk(
    [
      ['on-behalf-of', 'myself'],
      ['name', 'Pat'],
    ],
    context,
    walk(upToWho),
  );

  it('refuse a telephone number of three figures with a sentence that helps', () => {
    expect(refused(say(asked, 'contact', 'phone'), 'phone', '123')).toContain('for example: 01632 960001');
  });

  it('refuse an e-mail address with a line break in it', () => {
    expect(
      refused(say(asked, 'contact', 'email'), 'email', 'pat@example.org\nBcc: all@example.org'),
    ).toContain('on one line');
  });

  it('go by post when that is what they want', () => {
    const draft = walk(
      [
        ['contact', 'post'],
        ['phone', 'skip'],
        ['address', '1 High Street\nTownham\nAB10 1CD'],
      ],
      context,
      asked,
    );
    expect(question(draft).id).toBe('adjustments');
    expect(
      refused(
        walk(
          [
            ['contact', 'post'],
            ['phone', 'skip'],
          ],
          context,
          asked,
        ),
        'address',
        '1 High Street',
      ),
    ).toContain('postcode');
  });

  it('change to another way when the one they chose cannot be read', () => {
    expect(question(goOnWithout(say(asked, 'contact', 'email'), 'eh?', context)).id).toBe('phone');
  });
});

describe('tenancy', () => {
  it('is asked only where it decides the Ombudsman', () => {
    const byTenure = policy.serviceAreas.find(({ ombudsman }) => ombudsman === 'by-tenure');
    const fixed = policy.serviceAreas.find(({ ombudsman }) => ombudsman === 'lgsco');
    const upToService: [QuestionId, string][] = upToWho.slice(0, 2);
    const rest: [QuestionId, string][] = [
      ['happened-on', 'yesterday'],
      ['outcome', 'skip'],
      ['on-behalf-of', 'myself'],
      ['name', 'Pat'],
      ['contact', 'pat@example.org'],
      ['phone', 'skip'],
      ['adjustments', 'skip'],
    ];
    const asked = (service: string) => question(walk([...upToService, ['service', service], ...rest])).id;
    expect(asked(byTenure?.id ?? '')).toBe('tenancy');
    expect(asked(fixed?.id ?? '')).toBe('definition');
  });
});

describe('changing one’s mind', () => {
  it('goes back question by question to the first', () => {
    const draft = walk(upToWho);
    const ids = [];
    for (let at: Draft | undefined = back(draft); at; at = back(at)) ids.push(question(at).id);
    expect(ids).toEqual(['outcome', 'happened-on', 'service', 'anything-else', 'matter']);
    expect(back(fresh)).toBeUndefined();
  });

  it('asks one answer again and goes on from where it was', () => {
    const changed = changeAnswer(walk([...upToWho, ['on-behalf-of', 'myself']]), 'the date');
    expect(changed && question(changed).id).toBe('happened-on');
    expect(changed && question(say(changed, 'happened-on', 'yesterday')).id).toBe('name');
  });

  it('drops what hung on an answer that changes', () => {
    const old = walk([
      ...upToWho.slice(0, 3),
      ['happened-on', '1 March 2024'],
      ['known-on', 'same'],
      ['late-reason', 'ill'],
    ]);
    const changed = changeAnswer(old, 'the date');
    expect(changed?.answers).not.toHaveProperty('lateReason');
  });

  const atDefinition = walk(
    [
      ['on-behalf-of', 'myself'],
      ['name', 'Pat'],
      ['contact', 'pat@example.org'],
      ['phone', 'skip'],
      ['adjustments', 'skip'],
    ],
    context,
    walk(upToWho),
  );

  it('puts a point into the resident’s own words', () => {
    const draft = walk(
      [
        ['definition', 'change'],
        ['change', 'point-1'],
        ['point', 'The boiler has not worked since October.'],
      ],
      context,
      atDefinition,
    );
    expect(definitionOf(draft).points.map(({ text }) => text)).toEqual([
      'The boiler has not worked since October.',
    ]);
    expect(question(draft).id).toBe('definition');
  });

  it('adds what is typed instead of an answer as a point, and can take it out again', () => {
    const added = say(atDefinition, 'definition', 'And the engineer was rude.');
    expect(definitionOf(added).points).toHaveLength(2);
    const removed = walk(
      [
        ['definition', 'change'],
        ['change', '2'],
        ['point', 'remove'],
      ],
      context,
      added,
    );
    expect(definitionOf(removed).points).toHaveLength(1);
  });

  it('never leaves a complaint without a point', () => {
    const only = walk(
      [
        ['definition', 'change'],
        ['change', 'point-1'],
      ],
      context,
      atDefinition,
    );
    expect(refused(only, 'point', 'remove')).toContain('at least one point');
  });

  it('changes an answer from the definition and comes back to it', () => {
    const draft = walk(
      [
        ['definition', 'change'],
        ['change', 'outcome'],
        ['outcome', 'An explanation'],
      ],
      context,
      atDefinition,
    );
    expect(question(draft).id).toBe('definition');
    expect(question(draft).text).toContain('An explanation');
  });
});

describe('bad input', () => {
  it('an answer to a question that is not open changes nothing', () => {
    expect(answer(fresh, 'name', 'Pat', context)).toEqual({ kind: 'not-asked' });
  });

  it('a message of 50,000 characters is told how much fits', () => {
    expect(refused(fresh, 'matter', 'a'.repeat(50_000))).toContain('50,000 characters');
  });

  it('any replies at all lead to a complaint, an enquiry or a question, and never to a loop', () => {
    const reply = fc.oneof(
      fc.constantFrom(
        'yes',
        'no',
        'skip',
        'change',
        'confirm',
        'back',
        '',
        '1',
        'point-1',
        '01632 960111',
        'pat@example.org',
        'last week',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 80 }), (replies) => {
        let draft = say(fresh, 'matter', matter);
        for (const text of replies) {
          const next = nextQuestion(draft, context);
          if (next.kind !== 'ask') return;
          const result = answer(draft, next.question.id, text, context);
          const after = result.kind === 'taken' ? result.draft : goOnWithout(draft, text, context);
          const moved = nextQuestion(after, context);
          if (result.kind === 'again')
            expect(moved.kind === 'ask' && moved.question.id === next.question.id && after === draft).toBe(
              false,
            );
          draft = after;
        }
      }),
    );
  });
});
