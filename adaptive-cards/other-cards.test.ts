import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { objections } from '../tests/support/card-parser.js';
import { after, calendar, directory, hope, lena, policy, received } from '../tests/support/case-story.js';
import type { Message } from '../src/correspondence/message.js';
import { digestCard, listCard } from './list-card.js';
import { messageCard } from './message-card.js';
import { sharedCard } from './shared-card.js';
import { owedBy } from './owed.js';
import { summaryOf } from './whole-card.js';

const now = Temporal.Instant.from('2026-06-17T10:00:00Z');
const context = { now, policy, calendar, directory };
const complaint = after(received);

describe('the morning digest', () => {
  const card = digestCard([{ complaint, obligations: owedBy(complaint, context) }], lena, context);

  it('says of each case what is owed, and opens it', () => {
    expect(summaryOf(card)).toBe('1 complaint needs you today');
    const text = JSON.stringify(card);
    expect(text).toContain('Overdue: Ring the resident. It was due by Tuesday 16 June 2026');
    expect(text).toContain('Open DBC-26-00001-BCDF');
    expect(objections(card)).toEqual([]);
  });
});

describe('a list of complaints', () => {
  it('leaves out those that the reader may not see', () => {
    const card = listCard('My complaints', [complaint], hope, context);
    expect(JSON.stringify(card)).not.toContain('DBC-26-00001-BCDF');
    expect(objections(card)).toEqual([]);
  });
});

describe('a card to share', () => {
  it('says how the case stands, and nothing of who complained or of what they said', () => {
    const card = sharedCard({ ...context, complaint, reader: lena });
    const text = JSON.stringify(card);
    expect(text).toContain('Repairs to a council home');
    for (const said of ['Sam', 'sam@example.org', '960444', 'High Street', 'lift'])
      expect(text).not.toContain(said);
    expect(objections(card)).toEqual([]);
  });
});

describe('a message without a case to act on', () => {
  it('is shown part by part, as it was written', () => {
    const message: Message = {
      id: 'x',
      reference: 'DBC-26-00001-BCDF',
      to: 'olga@example.com',
      by: 'card',
      kind: 'delivery-failed',
      subject: 'A message was not delivered',
      text: '',
      parts: [
        { kind: 'heading', text: 'To **whom**' },
        { kind: 'paragraph', text: 'To sam@example.org' },
        { kind: 'quotation', text: '[link](https://example.com)' },
        { kind: 'list', numbered: true, items: ['One', 'Two'] },
      ],
      format: 'usual',
      at: '2026-06-17T10:00:00Z',
    };
    const card = messageCard(message);
    expect(objections(card)).toEqual([]);
    expect(JSON.stringify(card.body)).toContain('2. Two');
    expect(card.body.map(({ type }) => type)).not.toContain('TextBlock');
  });
});
