import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  appointed,
  asked,
  decided,
  defined,
  events,
  hope,
  lena,
  olga,
  received,
  toAnswer,
  type Deed,
} from '../../tests/support/case-story.js';
import { fold } from './evolve.js';

describe('what is done in a case', () => {
  const at = '2026-06-12T10:00:00Z';

  it('to begin with is a receipt and who has it, and nothing else', () => {
    const complaint = after(received);
    expect(complaint).toMatchObject({
      reference: 'DBC-26-00001-BCDF',
      version: 2,
      stage: 1,
      status: 'open',
      discretion: null,
      service: 'repairs',
      owner: lena.email,
      barred: [],
      acknowledgeBy: '2026-06-16',
      respondBy: '2026-06-30',
      stage2: null,
      calls: [],
      actions: [],
      learning: [],
      orders: [],
      needs: { adjustments: [], disabilities: [], reviewOn: null },
      restriction: null,
      refusal: null,
      overruled: [],
      reopened: false,
    });
    expect(complaint.definitions).toEqual([
      {
        from: '2026-06-09T10:00:00Z',
        points: complaint.received.points,
        outcomes: ['A lift that runs'],
      },
    ]);
    expect(complaint.stage1).toEqual({
      from: '2026-06-09',
      acknowledgeBy: '2026-06-16',
      respondBy: '2026-06-30',
      acknowledged: null,
      extensions: [],
      lastUpdate: null,
      decision: null,
      response: null,
      hands: [],
    });
  });

  it('keeps who said that an acknowledgement, an answer or news went out, and what was promised in it', () => {
    const extended: Deed = [
      '2026-06-12',
      lena,
      'extend',
      { until: '2026-07-02', reason: 'Part', updateEvery: 5 },
    ];
    const told: Deed = ['2026-06-15', lena, 'update-resident', { text: 'Soon' }];
    const { stage1 } = after(received, defined, acknowledged, extended);
    expect(stage1.acknowledged).toEqual({
      on: '2026-06-11',
      by: lena.email,
      answerExpectedBy: '2026-06-23',
      respondBy: '2026-06-25',
    });
    expect(stage1.extensions.map(({ until }) => until)).toEqual(['2026-07-02']);
    expect(stage1.lastUpdate).toEqual({ on: '2026-06-12', nextBy: '2026-06-19' });
    expect(after(received, defined, acknowledged, extended, told).stage1.lastUpdate).toEqual({
      on: '2026-06-15',
      nextBy: '2026-06-22',
    });
    expect(after(received, told).stage1.lastUpdate).toBeNull();
    expect(after(...toAnswer).stage1.response).toEqual({
      on: '2026-06-19',
      by: lena.email,
      askForStage2By: '2026-07-17',
    });
    const again: Deed[] = [
      ['2026-07-01', hope, 'acknowledge'],
      ['2026-07-20', hope, 'decide', { ...decided[3], actions: [], contributors: ['Kim Fox'] }],
      ['2026-07-21', hope, 'respond'],
    ];
    const { stage2, status } = after(...toAnswer, asked, appointed, ...again);
    expect(status).toBe('answered');
    expect(stage2?.response).toEqual({ on: '2026-07-21', by: hope.email, askForStage2By: null });
    expect(stage2?.hands).toEqual([hope.email, 'Kim Fox']);
  });

  it('joins an issue to the definition as it stands, unmarked, with the same outcomes', () => {
    const joined: Deed = ['2026-06-12', 'resident', 'add-issue', { text: 'And the door.', related: true }];
    const { definitions } = after(received, defined, joined, joined);
    const another = { text: 'And the door.', responsibility: 'unmarked' };
    expect(definitions).toHaveLength(4);
    expect(definitions[3]).toEqual({
      from: at,
      points: [...(definitions[1]?.points ?? []), another, another],
      outcomes: ['A lift that runs'],
    });
  });

  it('keeps calls, learning, restrictions and needs as they were said', () => {
    const plan = { wentWrong: 'a', action: 'b', evidence: 'c', lead: 'd', timescale: 'e' };
    const restriction = {
      kind: 'In writing',
      reason: 'Threats',
      evidence: 'Log',
      equality: 'Weighed',
      reviewOn: '2026-12-01',
    };
    const needs = { adjustments: ['Ring first'], disabilities: ['Deaf'], reviewOn: '2027-01-04' };
    const complaint = after(
      received,
      ['2026-06-12', olga, 'record-call', { outcome: 'voicemail' }],
      ['2026-06-12', olga, 'record-call', { outcome: 'spoke' }],
      ['2026-06-12', olga, 'plan-learning', plan],
      ['2026-06-12', olga, 'plan-learning', plan],
      ['2026-06-12', olga, 'restrict-contact', restriction],
      ['2026-06-12', olga, 'set-adjustments', needs],
    );
    expect(complaint.calls.map(({ outcome }) => outcome)).toEqual(['voicemail', 'spoke']);
    expect(complaint.learning).toMatchObject([plan, plan]);
    expect(complaint.restriction).toMatchObject(restriction);
    expect(complaint.needs).toEqual(needs);
    expect(complaint.stage1.hands).toEqual([olga.email, lena.email]);
    const nobodys: Deed = ['2026-06-09', 'resident', 'receive', { ...received[3], service: undefined }];
    expect(after(nobodys, ['2026-06-12', olga, 'record-call', { outcome: 'spoke' }]).stage1.hands).toEqual([
      olga.email,
    ]);
  });

  it('numbers what is promised through both stages, and stage 2 takes nothing back of stage 1', () => {
    const promise = (text: string) => ({ text, owner: hope.email, due: '2026-09-01' });
    const { actions } = after(
      ...toAnswer,
      asked,
      appointed,
      ['2026-07-01', hope, 'acknowledge'],
      ['2026-07-20', hope, 'decide', { ...decided[3], actions: [promise('Pay'), promise('Write')] }],
    );
    expect(actions.map(({ number, stage, text }) => [number, stage, text])).toEqual([
      [1, 1, 'Fit the part'],
      [2, 2, 'Pay'],
      [3, 2, 'Write'],
    ]);
  });

  it('keeps a promise as kept, on its day and with what shows it', () => {
    const order: Deed = ['2026-07-01', olga, 'record-order', { text: 'Pay', due: '2026-08-03' }];
    const complaint = after(
      ...toAnswer,
      order,
      order,
      ['2026-07-10', lena, 'complete-action', { action: 1, evidence: 'Worksheet' }],
      ['2026-07-11', olga, 'comply-with-order', { order: 1, evidence: 'Remittance' }],
    );
    expect(complaint.actions).toEqual([
      {
        number: 1,
        stage: 1,
        text: 'Fit the part',
        owner: lena.email,
        due: '2026-07-15',
        done: { on: '2026-07-10', by: lena.email, evidence: 'Worksheet' },
      },
    ]);
    expect(complaint.orders).toEqual([
      {
        number: 1,
        text: 'Pay',
        due: '2026-08-03',
        done: { on: '2026-07-11', by: olga.email, evidence: 'Remittance' },
      },
      { number: 2, text: 'Pay', due: '2026-08-03', done: null },
    ]);
  });

  it('leaves a case that was closed, withdrawn or refused as what it is, and takes a conflict from its owner', () => {
    const withdraw: Deed = ['2026-06-12', 'resident', 'withdraw', { reason: 'Mended' }];
    const refuse: Deed = [
      '2026-06-12',
      olga,
      'refuse',
      { ground: 'already-considered', facts: 'It was answered in full in May.', evidence: 'The answer' },
    ];
    const plan = { wentWrong: 'a', action: 'b', evidence: 'c', lead: 'd', timescale: 'e' };
    expect(after(received, withdraw).status).toBe('withdrawn');
    expect(after(received, refuse)).toMatchObject({
      status: 'refused',
      refusal: { ground: 'already-considered', by: olga.email },
    });
    expect(
      after(...toAnswer, ['2026-06-22', lena, 'plan-learning', plan], ['2026-06-22', lena, 'close']).status,
    ).toBe('closed');
    const conflict: Deed = ['2026-06-12', lena, 'declare-conflict', { reason: 'My cousin' }];
    expect(after(received, conflict)).toMatchObject({ owner: olga.email, barred: [lena.email] });
    expect(fold(events([received, conflict]).slice(0, -1))).toMatchObject({ owner: null });
  });

  it('begins a refused stage anew where the Ombudsman says so, with the hands that it had', () => {
    const complaint = after(
      received,
      defined,
      acknowledged,
      decided,
      [
        '2026-06-19',
        olga,
        'refuse',
        { ground: 'already-considered', facts: 'It was answered in full in May.', evidence: 'The answer' },
      ],
      ['2026-07-01', olga, 'reopen', { by: 'ombudsman', reason: 'Told to' }],
    );
    expect(complaint).toMatchObject({
      status: 'open',
      refusal: null,
      overruled: ['already-considered'],
      reopened: true,
    });
    const answeredOnce = after(...toAnswer, ['2026-07-01', olga, 'reopen', { by: 'ombudsman', reason: 'x' }]);
    expect(answeredOnce.overruled).toEqual([]);
    expect(complaint.stage1).toMatchObject({
      from: '2026-07-01',
      acknowledgeBy: '2026-07-08',
      respondBy: '2026-07-22',
      acknowledged: null,
      decision: null,
      hands: [lena.email],
    });
  });
});
