import { describe, expect, it } from 'vitest';
import type { ComplaintReceived } from '../complaints/event.js';
import { fold } from '../complaints/evolve.js';
import { loadPolicy } from '../policy/load.js';
import { correspondence } from './correspondence.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');

const event: ComplaintReceived = {
  type: 'ComplaintReceived',
  at: '2026-06-01T10:05:00Z',
  by: 'resident',
  reference: 'DBC-26-00001-BCDF',
  matter: 'The boiler has been broken for five weeks.\nAnd {reference} is not my name.',
  channel: 'chat',
  resident: { name: 'Pat Example', email: 'pat@example.org' },
  points: [{ text: 'The boiler has been broken for five weeks.', responsibility: 'ours' }],
  outcomes: ['A working boiler'],
  service: 'repairs',
  receivedOn: '2026-06-01',
  late: false,
  adjustments: [],
  staffNamed: [],
  ombudsmen: ['housing'],
  acknowledgeBy: '2026-06-08',
  respondBy: '2026-06-22',
};

const sent = (received: ComplaintReceived) =>
  correspondence(received, fold([received]), policy, { people: [] });

const only = (received: ComplaintReceived) => {
  const [message, ...more] = sent(received);
  expect(more).toEqual([]);
  return message;
};

describe('the automatic receipt', () => {
  const text = only(event)?.text ?? '';

  it('holds the reference, when it came, the definition and both dates in words', () => {
    expect(text).toContain('DBC-26-00001-BCDF');
    expect(text).toContain('Monday 1 June 2026 at 11:05am');
    expect(text).toContain('1. The boiler has been broken for five weeks.');
    expect(text).toContain('- A working boiler');
    expect(text).toContain('Monday 8 June 2026');
    expect(text).toContain('Monday 22 June 2026');
  });

  it('says that it is not yet the acknowledgement (Code 6.2)', () => {
    expect(text).toMatch(/not (yet )?(the|our) acknowledgement/i);
  });

  it('copies what they wrote, and fills nothing into their words', () => {
    expect(text).toContain('> The boiler has been broken for five weeks.\n> And {reference} is not my name.');
  });

  it('leaves no placeholder unfilled in the council’s own words', () => {
    expect(text.replace(/^> .*$/gm, '')).not.toMatch(/[{}]|undefined/);
  });

  it('is the same message, with the same id, however often it is made', () => {
    expect(sent(event)).toEqual(sent(event));
    expect(only(event)?.id).toBe('DBC-26-00001-BCDF.0.receipt');
  });

  it('says whom a point that is not ours is for', () => {
    const signpost = policy.signposts.find(({ sub }) => sub === 'roads_lighting');
    const points = [
      ...event.points,
      { text: 'The pothole.', responsibility: 'not-ours' as const, signpost: signpost?.id },
    ];
    expect(only({ ...event, points })?.text).toContain(signpost?.body);
  });
});

describe('the Ombudsman on the receipt (Code 3.7)', () => {
  const textFor = (ombudsmen: ComplaintReceived['ombudsmen']) => only({ ...event, ombudsmen })?.text;

  it('is the one that looks at the service', () => {
    expect(textFor(['housing'])).toContain('Housing Ombudsman');
    expect(textFor(['lgsco'])).not.toContain('Housing Ombudsman');
  });

  it('is both, while the service is not known', () => {
    expect(textFor(['housing', 'lgsco'])).toMatch(/Housing Ombudsman[^]*Local Government/);
  });
});

describe('who gets it', () => {
  it('is the resident by e-mail, where there is an address', () => {
    expect(only(event)).toMatchObject({ to: 'pat@example.org', by: 'email' });
  });

  it('is the resident by post, where there is only that', () => {
    const resident = { name: 'Pat Example', address: '1 High Street\nTownham\nAB10 1CD' };
    const to = `Pat Example\n${resident.address}`;
    expect(only({ ...event, resident })).toMatchObject({ to, by: 'post' });
    const named = { name: 'Pat Example', address: to };
    expect(only({ ...event, resident: named })).toMatchObject({ to, by: 'post' });
  });

  it('is their representative, who is written to by name (Code 3.6)', () => {
    const representative = {
      name: 'Bo Example',
      kind: 'friend',
      email: 'bo@example.org',
      consent: 'not-yet',
      correspondWith: true,
    } as const;
    const message = only({ ...event, representative });
    expect(message).toMatchObject({ to: 'bo@example.org' });
    expect(message?.text).toContain('Dear Bo Example,');
  });

  it('is nobody, when there is only a telephone', () => {
    expect(sent({ ...event, resident: { name: 'Pat Example', phone: '+441632960111' } })).toEqual([]);
  });
});
