import { describe, expect, it } from 'vitest';
import type { Person } from '../src/complaints/directory.js';
import { isRefusal } from '../src/complaints/refusal.js';
import type { AdaptiveCard, Input } from './card.js';
import { buttonsOf, everythingInside, pressed, type Button } from '../tests/support/card-buttons.js';
import {
  acknowledged,
  after,
  appointed,
  asked,
  decided,
  defined,
  hope,
  lena,
  olga,
  on,
  outcome,
  policy,
  received,
  responded,
  toAnswer,
  type Deed,
} from '../tests/support/case-story.js';
import type { Complaint } from '../src/complaints/complaint.js';
import { caseCard } from './case-card.js';
import { submitted } from './submitted.js';
import type { CardGiven } from './view.js';

const seen = (complaint: Complaint, reader: Person, day: string, given: CardGiven = {}): AdaptiveCard =>
  caseCard({ ...on(day, reader), complaint, reader }, given);

function button(card: AdaptiveCard, verb: string): Button {
  const found = buttonsOf(card).find(({ action }) => action.verb === verb);
  if (!found) throw new Error(`There is no button for ${verb}.`);
  return found;
}

/** The field of a form, by its id or by the id with its command before it. */
function field(card: AdaptiveCard, verb: string, name: string): Input {
  const found = button(card, verb).inputs.findLast(({ id }) => id === name || id === `${verb}.${name}`);
  if (!found) throw new Error(`${verb} has no field ${name}.`);
  return found;
}

/** Presses a button with some fields filled in, and does what it asks. */
function act(
  complaint: Complaint,
  reader: Person,
  day: string,
  verb: string,
  typed: Readonly<Record<string, string>>,
) {
  const sent = submitted(
    pressed(button(seen(complaint, reader, day), verb), ({ id }) => typed[id.replace(`${verb}.`, '')]),
  );
  if (isRefusal(sent) || sent.command === 'show') throw new Error('Nothing was asked for.');
  return outcome(complaint, [day, reader, sent.command, sent.data]);
}

const complaint = after(received);

describe('a team leader, from card to card,', () => {
  it('rings, and records what was agreed', () => {
    expect(
      act(complaint, lena, '2026-06-10', 'record-call', { outcome: 'spoke', agreed: 'A visit on Friday' }),
    ).toMatchObject([
      { type: 'CallRecorded', outcome: 'spoke', agreed: 'A visit on Friday', by: lena.email },
    ]);
  });

  it('marks each point, adds one, and takes one out by clearing it', () => {
    const typed = {
      'points.1.responsibility': 'ours',
      'points.2.text': '',
      'points.3.text': 'And the door.',
      'points.3.responsibility': 'not-ours',
      'points.3.signpost': 'The county council',
      'outcomes.2': 'An apology',
      reason: 'As agreed when we spoke',
    };
    expect(act(complaint, lena, '2026-06-10', 'amend-definition', typed)).toMatchObject([
      {
        points: [
          { text: 'The lift stands still.', responsibility: 'ours' },
          { text: 'And the door.', responsibility: 'not-ours', signpost: 'The county council' },
        ],
        outcomes: ['A lift that runs', 'An apology'],
      },
    ]);
  });

  it('acknowledges with one button', () => {
    const ready = after(received, defined);
    expect(act(ready, lena, '2026-06-11', 'acknowledge', {})).toMatchObject([
      { type: 'ComplaintAcknowledged' },
    ]);
  });

  it('decides point by point, with remedies and actions', () => {
    const typed = {
      'findings.1.finding': 'upheld',
      'findings.1.reason': 'The part was not ordered.',
      'findings.1.reference': 'Lift standard 2',
      'findings.2.finding': 'not-upheld',
      'findings.2.reason': 'They were answered.',
      'findings.2.reference': 'Customer standard 1',
      outcome: 'partly-upheld',
      acknowledgement: 'It stood still for a month.',
      'remedies.1.kind': 'apology',
      'remedies.1.text': 'We are sorry.',
      'actions.1.text': 'Fit the part',
      'actions.1.due': '2026-07-15',
    };
    expect(act(after(received, defined, acknowledged), lena, '2026-06-18', 'decide', typed)).toMatchObject([
      {
        type: 'ComplaintDecided',
        findings: [{ point: 1 }, { point: 2 }],
        remedies: [{ kind: 'apology' }],
        actions: [{ text: 'Fit the part', owner: lena.email, due: '2026-07-15' }],
      },
    ]);
  });

  it('changes a decision that stands on the card as it was given', () => {
    const card = seen(after(received, defined, acknowledged, decided), lena, '2026-06-18');
    expect(field(card, 'decide', 'findings.1.reason').value).toBe('The part was not ordered.');
    expect(field(card, 'decide', 'outcome').value).toBe('partly-upheld');
    expect(field(card, 'decide', 'actions.1.due').value).toBe('2026-07-15');
  });

  it('sends the answer, and says that an action is done', () => {
    const answerable = after(received, defined, acknowledged, decided);
    expect(act(answerable, lena, '2026-06-19', 'respond', {})).toMatchObject([{ type: 'ResponseSent' }]);
    expect(
      act(after(...toAnswer), lena, '2026-07-14', 'complete-action', { evidence: 'Job 7 signed off' }),
    ).toMatchObject([{ type: 'ActionCompleted', action: 1 }]);
  });

  it('opens a complaint of its own for an issue that is not related', () => {
    expect(
      act(complaint, lena, '2026-06-11', 'add-issue', { text: 'And the bins.', related: 'no' }),
    ).toMatchObject([{ type: 'ComplaintReceived', matter: 'And the bins.' }]);
  });
});

describe('more time', () => {
  const open = after(received, defined, acknowledged);

  it('ends on the calendar where the cap ends, and says so', () => {
    const card = seen(open, lena, '2026-06-18');
    expect(field(card, 'extend', 'until')).toMatchObject({ min: '2026-06-26', max: '2026-07-09' });
    expect(JSON.stringify(card)).toContain('It may be extended to Thursday 9 July 2026 at the latest.');
    expect(() => field(card, 'extend', 'goodReason')).toThrow();
  });

  it('beyond the cap needs good reason, and the approval of a senior who is not oneself', () => {
    const used: Deed = [
      '2026-06-18',
      lena,
      'extend',
      { until: '2026-07-09', reason: 'Part', updateEvery: 5 },
    ];
    const card = seen(after(received, defined, acknowledged, used), lena, '2026-07-06');
    expect(field(card, 'extend', 'until')).not.toHaveProperty('max');
    expect(field(card, 'extend', 'goodReason').isRequired).toBe(true);
    const approvers = field(card, 'extend', 'approvedBy');
    expect('choices' in approvers && approvers.choices.map(({ value }) => value)).toEqual([
      'hal@example.com',
      'hope@example.com',
      'olga@example.com',
      'oscar@example.com',
    ]);
  });
});

describe('who may take it', () => {
  const named = (card: AdaptiveCard, verb: string) => {
    const to = field(card, verb, 'to');
    return 'choices' in to ? to.choices.map(({ title }) => title) : to;
  };

  it('is said by team, those of the service first, and not who has it', () => {
    expect(named(seen(complaint, lena, '2026-06-10'), 'reassign')).toEqual([
      'Housing Repairs: Hal (head of service)',
      'Waste Services: Hope (head of service)',
      'Olga (complaints officer)',
      'Oscar (complaints officer)',
    ]);
  });

  it('at stage 2 is only who had no part in stage 1 and is of another service', () => {
    expect(named(seen(after(...toAnswer, asked), olga, '2026-06-30'), 'appoint-stage-2')).toEqual([
      'Waste Services: Hope (head of service)',
    ]);
  });

  it('is asked for by e-mail address where a list would be too long', () => {
    const people = Array.from({ length: 60 }, (_, index) => ({
      ...hope,
      name: `Hope ${index}`,
      email: `hope${index}@example.com`,
    }));
    const view = {
      ...on('2026-06-10', lena, { directory: { people: [lena, ...people] } }),
      complaint,
      reader: lena,
    };
    expect(field(caseCard(view), 'reassign', 'to')).toMatchObject({ type: 'Input.Text', style: 'email' });
  });
});

describe('stage 2', () => {
  it('is decided with who else took part', () => {
    const acknowledgedAgain: Deed = ['2026-07-01', hope, 'acknowledge'];
    const card = seen(after(...toAnswer, asked, appointed, acknowledgedAgain), hope, '2026-07-02');
    expect(field(card, 'decide', 'contributors.1').label).toBe('Who else took part (1)');
    expect(field(card, 'decide', 'findings.1.reason').value).toBeUndefined();
  });
});

describe('what officers alone do', () => {
  it('lists only the grounds of the council', () => {
    const ground = field(seen(complaint, olga, '2026-06-10'), 'refuse', 'ground');
    expect('choices' in ground && ground.choices.map(({ value }) => value)).toEqual(
      policy.exclusions.map((exclusion) => exclusion.ground),
    );
  });

  it('asks why a late complaint is taken, where it is allocated', () => {
    const late = after([received[0], 'resident', 'receive', { ...received[3], happenedOn: '2024-01-01' }]);
    const card = seen(late, olga, '2026-06-10');
    expect(field(card, 'allocate', 'discretion').isRequired).toBe(true);
    expect(field(card, 'allocate', 'to').value).toBe(olga.email);
    expect(act(late, olga, '2026-06-10', 'allocate', { discretion: 'Ill for a year' })).toMatchObject([
      { type: 'DiscretionUsed', reason: 'Ill for a year' },
    ]);
  });
});

describe('a button that was refused', () => {
  const given: CardGiven = {
    notice: { says: 'Please say what shows it.', tone: 'refused', field: 'evidence' },
    kept: {
      verb: 'refuse',
      ground: 'claim-filed',
      facts: 'Filed at court',
      filedOn: '2026-05-01',
      evidence: '',
      reference: 'x',
    },
  };
  const card = seen(complaint, olga, '2026-06-10', given);

  it('stands open at the top with what was typed, and with a pointer to what is wrong', () => {
    const [notice, form] = card.body;
    expect(JSON.stringify(notice)).toContain('Not done. ');
    expect(form).toMatchObject({ type: 'Container' });
    const held = Object.fromEntries(
      everythingInside(form ? [form] : []).flatMap((element) =>
        'id' in element ? [[element.id, element.value]] : [],
      ),
    );
    expect(held).toMatchObject({ ground: 'claim-filed', facts: 'Filed at court', filedOn: '2026-05-01' });
    expect(JSON.stringify(form)).toMatch(/Please change this:[^}]*}\]},{"type":"Input.Text","id":"evidence"/);
  });

  it('does not hold up the other buttons', () => {
    const open = everythingInside(card.body.slice(0, 2)).filter((element) => 'id' in element);
    for (const input of open) expect(input).not.toHaveProperty('isRequired');
    expect(buttonsOf(card).filter(({ action }) => action.verb === 'refuse')).toHaveLength(1);
    expect(buttonsOf(card).map(({ action }) => action.verb)).toContain('note');
  });

  it('keeps the words also where somebody else was quicker', () => {
    const changed = seen(complaint, lena, '2026-06-10', {
      notice: { says: 'Here it is now.', tone: 'changed' },
      kept: { verb: 'note', text: 'Rang twice' },
    });
    expect(JSON.stringify(changed.body.slice(0, 2))).toContain('Rang twice');
  });

  it('is only said to be so where the reader may no longer press it', () => {
    const answered = seen(after(received, defined, acknowledged, decided, responded), lena, '2026-06-20', {
      notice: { says: 'It has been answered.', tone: 'refused' },
      kept: { verb: 'withdraw', reason: 'x' },
    });
    expect(buttonsOf(answered).map(({ action }) => action.verb)).not.toContain('withdraw');
    expect(JSON.stringify(answered.body[0])).toContain('It has been answered.');
  });
});
