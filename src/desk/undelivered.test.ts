import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { after, directory, lena, olga, oscar, received } from '../../tests/support/case-story.js';
import type { Complaint } from '../complaints/complaint.js';
import type { Message } from '../correspondence/message.js';
import { insteadOf } from './undelivered.js';

const now = Temporal.Instant.from('2026-06-10T10:00:00Z');
const theirs = after(received);

const letter: Message = {
  id: 'DBC-26-00001-BCDF.3.acknowledgement',
  reference: theirs.reference,
  to: 'sam@example.org',
  by: 'email',
  kind: 'acknowledgement',
  subject: 'Your complaint',
  text: 'Dear Sam,\n',
  parts: [],
  format: 'usual',
  at: '2026-06-10T09:00:00Z',
};
const card: Message = { ...letter, id: 'a-card', to: lena.email, by: 'card', kind: 'call-owed' };

async function instead(failed: Message, complaint: Complaint = theirs) {
  const find = () => Promise.resolve({ events: [], state: complaint, alerted: {} });
  const messages = await insteadOf({ find }, () => directory)(failed, now);
  return messages.map(({ by, to, kind }) => [by, kind, to.split('\n')[0]]);
}

describe('a message that cannot be delivered', () => {
  it('goes by post where there is an address, and whoever answers for the case hears of it', async () => {
    expect(await instead(letter)).toEqual([
      ['post', 'acknowledgement', 'Sam Sample'],
      ['card', 'delivery-failed', lena.email],
    ]);
  });

  it('goes nowhere else where there is no address, nor when it is for somebody else', async () => {
    const { address: _none, ...resident } = theirs.received.resident;
    const without = { ...theirs, received: { ...theirs.received, resident } };
    const failed = [['card', 'delivery-failed', lena.email]];
    expect(await instead(letter, without)).toEqual(failed);
    expect(await instead({ ...letter, to: 'their-councillor@example.org' })).toEqual(failed);
  });

  it('of a card is an e-mail to the same person, and somebody else hears of it', async () => {
    expect(await instead(card)).toEqual([
      ['email', 'call-owed', lena.email],
      ['card', 'delivery-failed', olga.email],
    ]);
  });

  it('is nobody’s to see to who is barred from the case (Code 5.8)', async () => {
    const barred = { ...theirs, barred: [olga.email] };
    expect((await instead(card, barred)).at(-1)).toEqual(['card', 'delivery-failed', oscar.email]);
  });

  it('that tells of another one goes by e-mail once, and makes no more of itself', async () => {
    const notice = { ...card, kind: 'delivery-failed' } as const;
    expect(await instead(notice)).toEqual([['email', 'delivery-failed', lena.email]]);
    expect(await instead({ ...notice, by: 'email' })).toEqual([]);
  });
});
