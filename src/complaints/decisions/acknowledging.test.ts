import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  defined,
  lena,
  olga,
  outcome,
  received,
  refused,
  type Deed,
} from '../../../tests/support/case-story.js';

const withdraw: Deed = ['2026-06-12', 'resident', 'withdraw', { reason: 'Mended' }];

describe('an acknowledgement', () => {
  const acknowledge: Deed = ['2026-06-11', lena, 'acknowledge'];

  it('says when the answer is meant to come, and by when it must', () => {
    expect(outcome(after(received, defined), acknowledge)).toEqual([
      {
        type: 'ComplaintAcknowledged',
        at: '2026-06-11T10:00:00Z',
        by: lena.email,
        stage: 1,
        answerExpectedBy: '2026-06-23',
        respondBy: '2026-06-25',
        late: false,
      },
    ]);
  });

  it('waits until each point is marked and an outcome is known', () => {
    expect(refused(after(received), acknowledge)).toBe(
      "Code 5.7, points.1.responsibility: Please say of point 1 whether it is the council's, somebody else's, or still unclear.",
    );
    const joined: Deed = ['2026-06-10', 'resident', 'add-issue', { text: 'And the door.', related: true }];
    expect(refused(after(received, defined, joined), acknowledge)).toBe(
      "Code 5.7, points.3.responsibility: Please say of point 3 whether it is the council's, somebody else's, or still unclear.",
    );
    const wishing: Deed = [
      '2026-06-10',
      lena,
      'amend-definition',
      {
        points: [{ text: 'The lift stands still.', responsibility: 'ours' }],
        outcomes: [],
        reason: 'Not said yet',
      },
    ];
    expect(refused(after(received, wishing), acknowledge)).toBe(
      'Code 5.6, outcomes: Please say what the resident would like to happen: the acknowledgement sets it out.',
    );
  });

  it('goes once, and not for what is over', () => {
    expect(refused(after(received, defined, acknowledged), ['2026-06-12', olga, 'acknowledge'])).toBe(
      'Code 6.2: Complaint DBC-26-00001-BCDF has been acknowledged already, on 2026-06-11.',
    );
    expect(refused(after(received, defined, withdraw), acknowledge)).toBe(
      'Code 6.2: Complaint DBC-26-00001-BCDF has been withdrawn.',
    );
  });
});
