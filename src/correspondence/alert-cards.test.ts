import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { after, hal, lena, policy, received, toAnswer } from '../../tests/support/case-story.js';
import type { Alert } from '../complaints/alerts.js';
import { alertCards } from './alert-cards.js';
import { deliveryFailed } from './delivery-failed.js';

const now = Temporal.Instant.from('2026-06-17T09:00:00Z');
const complaint = after(received);
const other = { ...complaint, reference: 'DBC-26-00002-CDFG' };
const acknowledge = { kind: 'acknowledge', due: '2026-06-16', owner: lena.email } as const;
const call = { kind: 'call', due: '2026-06-16', owner: lena.email } as const;
const overdue = (obligation: Alert['obligation']): Alert => ({ to: lena.email, kind: 'overdue', obligation });
const escalated: Alert = { to: hal.email, kind: 'escalation', obligation: acknowledge };

describe('cards about what is due', () => {
  it('are one for a person, a case and a kind, with a line for each thing owed', () => {
    const cards = alertCards(
      [{ complaint, alerts: [overdue(call), overdue(acknowledge), escalated] }],
      policy,
      now,
    );
    expect(cards.map(({ kind, to, by }) => [kind, to, by])).toEqual([
      ['overdue', lena.email, 'card'],
      ['escalation', hal.email, 'card'],
    ]);
    expect(cards[0]?.text).toContain('ring the resident, was due Tuesday 16 June 2026');
    expect(cards[0]?.text).toContain('acknowledge it, was due Tuesday 16 June 2026');
    expect(cards[1]?.text).toContain(`With ${lena.email}.`);
  });

  it('are one digest for whoever has several cases at once, and single for whoever has one', () => {
    const cards = alertCards(
      [
        { complaint, alerts: [overdue(call), escalated] },
        { complaint: other, alerts: [overdue(acknowledge)] },
      ],
      policy,
      now,
    );
    expect(cards.map(({ kind, to }) => [kind, to])).toEqual([
      ['digest', lena.email],
      ['escalation', hal.email],
    ]);
    expect(cards[0]?.subject).toBe('2 complaints need you today');
    expect(cards[0]?.text).toMatch(/00001[^]*00002/);
  });

  it('say which action it is about', () => {
    const due = {
      to: lena.email,
      kind: 'action-due',
      obligation: { kind: 'action', due: '2026-07-15', owner: lena.email, number: 1 },
    } as const;
    expect(alertCards([{ complaint: after(...toAnswer), alerts: [due] }], policy, now)[0]?.text).toContain(
      'do what was promised: Fit the part, due Wednesday 15 July 2026.',
    );
  });
});

it('a message that could not be delivered is told to whoever must see to it', () => {
  const [card] = alertCards([{ complaint, alerts: [overdue(call)] }], policy, now);
  const failed = card && deliveryFailed(card, hal.email, { at: now.toString() });
  expect(failed).toMatchObject({
    to: hal.email,
    by: 'card',
    kind: 'delivery-failed',
    reference: complaint.reference,
  });
  expect(failed?.id).toBe(`${card?.id ?? ''}.delivery-failed`);
});
