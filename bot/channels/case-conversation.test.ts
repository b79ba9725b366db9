import { describe, expect, it } from 'vitest';
import { newDraft } from '../../src/interview/draft.js';
import type { Session } from '../resident/session.js';
import { matterOf, partAbout, understoodOf } from './case-conversation.js';
import type { Said } from './transcript.js';

const at = '2026-06-09T10:00:00Z';
const resident = (text: string): Said => ({ by: 'resident', at, text, locale: 'en-GB' });
const bot = (text: string, reference?: string): Said => ({
  ...{ by: 'bot' as const, at, text, format: 'plain' as const },
  ...(reference !== undefined && {
    redress: { recorded: { kind: 'complaint', reference, acknowledgeBy: null, respondBy: null } },
  }),
});
const words = (log: readonly Said[]) => log.map(({ text }) => text);

const boiler = [bot('What went wrong?'), resident('The boiler.'), bot('Recorded.', 'DBC-1')];
const bins = [
  resident('start again'),
  bot('What went wrong?'),
  resident('The bins.'),
  bot('Recorded.', 'DBC-2'),
];
const log = [...boiler, resident('Thank you'), bot('It is recorded.'), ...bins, resident('Bye')];

describe('the conversation of a case', () => {
  it('is named by the source, whatever signs its id has', () => {
    expect(matterOf('chat:19:abc@thread:2')).toEqual({ conversation: '19:abc@thread', matter: 2 });
    expect(matterOf('web:0b9c:1')).toEqual({ conversation: '0b9c', matter: 1 });
    expect(matterOf('teams:lena@example.com:1')).toBeUndefined();
    expect(matterOf('act:0b9c')).toBeUndefined();
  });

  it('ends where the resident begins with another matter', () => {
    expect(words(partAbout(log, 'DBC-1'))).toEqual([...words(boiler), 'Thank you', 'It is recorded.']);
  });

  it('begins where the resident left the matter before', () => {
    expect(words(partAbout(log, 'DBC-2'))).toEqual([...words(bins), 'Bye']);
  });

  it('holds the words of the enquiry that it went on from', () => {
    const enquiry = [resident('My bin was missed.'), bot('Noted.', 'DBC-E-1')];
    const anyway = [resident('complain anyway'), bot('Recorded.', 'DBC-3')];
    expect(words(partAbout([...enquiry, ...anyway], 'DBC-3', 'DBC-E-1'))).toEqual(
      words([...enquiry, ...anyway]),
    );
  });

  it('is there before the resident is told that it was recorded', () => {
    expect(words(partAbout(boiler.slice(0, 2), 'DBC-1'))).toEqual(words(boiler.slice(0, 2)));
  });
});

describe('what was understood of a matter', () => {
  const session: Session = {
    ...{ conversation: 'c', channel: 'chat', matter: 2, pending: null, recorded: null, misunderstood: 0 },
    draft: { ...newDraft(at), mined: { phone: '01632 960111' } },
    earlier: [{ matter: 1, mined: { email: 'pat@example.org' }, minedConfirmed: true }],
  };

  it('is kept also when the resident has gone on to another', () => {
    expect(understoodOf(session, 1)).toEqual(session.earlier?.[0]);
    expect(understoodOf(session, 2)).toEqual({
      matter: 2,
      mined: { phone: '01632 960111' },
      minedConfirmed: false,
    });
    expect(understoodOf(session, 3)).toBeUndefined();
  });
});
