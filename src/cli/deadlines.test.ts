import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../policy/load.js';
import { deadlines } from './deadlines.js';

const dacorum = loadPolicy('src/policy/councils/dacorum.yaml');
const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');

const monday = { id: 'A', received_at: '2026-03-02T09:00:00+00:00', council_closure_days: [] };

async function run(
  lines: readonly string[],
  policy = dacorum,
): Promise<{ written: string[]; refusal?: string }> {
  const written: string[] = [];
  async function* input() {
    for (const line of lines) yield await Promise.resolve(line);
  }
  try {
    await deadlines(input(), (line) => written.push(line), policy);
    return { written };
  } catch (error) {
    return { written, refusal: String(error) };
  }
}

async function reckon(given: object, policy = dacorum): Promise<unknown> {
  const { written, refusal } = await run([JSON.stringify(given)], policy);
  expect(refusal).toBeUndefined();
  return JSON.parse(written[0] ?? '');
}

describe('the command deadlines', () => {
  it('echoes what it was given and answers one line with one line', async () => {
    const { written } = await run([
      JSON.stringify(monday),
      '',
      JSON.stringify({ ...monday, id: 'B', note: 'the same' }),
    ]);
    expect(written).toHaveLength(2);
    expect(written.map((line): unknown => JSON.parse(line))).toMatchObject([
      { ...monday, ack_due: '2026-03-09' },
      { ...monday, id: 'B', note: 'the same', ack_due: '2026-03-09' },
    ]);
  });

  it('reckons an acknowledgement that is not given as sent on its last day', async () => {
    expect(await reckon(monday)).toMatchObject({
      ack_sent: '2026-03-09',
      ack_on_time: true,
      stage1_due: '2026-03-23',
    });
    expect(await reckon({ ...monday, ack_sent: null })).toEqual(await reckon(monday));
  });

  it('takes a response by e-mail as received the day it was sent, and a posted one two working days later', async () => {
    const sent = { ...monday, stage1_response_sent: '2026-03-20' };
    expect(await reckon(sent)).toMatchObject({ stage1_response_received: '2026-03-20' });
    expect(await reckon({ ...sent, stage1_response_by: 'post' })).toMatchObject({
      stage1_response_received: '2026-03-24',
      escalate_by_28_calendar_days: '2026-04-21',
    });
  });

  it('calls a request on the day that leniency adds not one in 28 days', async () => {
    const request = {
      ...monday,
      stage1_response_received: '2026-03-09',
      stage2_requested_at: '2026-04-07T09:00:00+01:00',
    };
    expect(await reckon(request)).toMatchObject({
      escalate_by_28_calendar_days: '2026-04-06',
      escalate_by_rolled_to_working_day: '2026-04-07',
      stage2_request_in_28_days: false,
    });
  });

  it('uses the council’s own closure days where a line names none', async () => {
    const christmas = { received_at: '2026-12-22T10:00:00+00:00' };
    expect(await reckon(christmas, marlhaven)).toMatchObject({
      council_closure_days: ['2026-12-29', '2026-12-30', '2026-12-31'],
      ack_due: '2027-01-06',
    });
    expect(await reckon({ ...christmas, council_closure_days: [] }, marlhaven)).toMatchObject({
      ack_due: '2026-12-31',
    });
  });

  it('counts with the council’s own clocks', async () => {
    const answered = { ...monday, stage1_response_received: '2026-03-11' };
    expect(await reckon(answered, marlhaven)).toMatchObject({ escalate_by_28_calendar_days: '2026-05-10' });
  });
});

describe('the command deadlines refuses', () => {
  const received_at = monday.received_at;
  const refused: readonly (readonly [what: string, line: unknown, refusal: string])[] = [
    ['what is no object', [], 'must be a JSON object'],
    ['a line without a date', {}, 'received_at: is missing'],
    [
      'a moment without its offset',
      { received_at: '2026-03-02T09:00' },
      'received_at: must be a moment with its offset, such as 2026-03-02T09:00:00+00:00',
    ],
    [
      'a moment on a day that does not exist',
      { received_at: '2026-02-30T09:00Z' },
      'received_at: must be a moment with its offset, such as 2026-03-02T09:00:00+00:00',
    ],
    [
      'a date in another form',
      { received_at, ack_sent: '3/3/26' },
      'ack_sent: must be a date such as 2026-03-02',
    ],
    [
      '29 February of a common year',
      { received_at, ack_sent: '2026-02-29' },
      'ack_sent: must be a date such as 2026-03-02',
    ],
    [
      'a closure day that is no date',
      { received_at, council_closure_days: ['soon'] },
      'council_closure_days.0: must be a date such as 2026-03-02',
    ],
    ['a field that it does not know', { received_at, ack_snet: '2026-03-03' }, 'ack_snet: not known here'],
    [
      'an unknown way of sending',
      { received_at, stage1_response_by: 'pigeon' },
      'stage1_response_by: must be one of email, post',
    ],
    [
      'an acknowledgement before receipt',
      { received_at, ack_sent: '2026-03-01' },
      'ack_sent: is before the complaint was received, 2026-03-02',
    ],
    [
      'a response that came before it went',
      { received_at, stage1_response_sent: '2026-03-10', stage1_response_received: '2026-03-09' },
      'stage1_response_received: is before it was sent, 2026-03-10',
    ],
    [
      'a stage 2 acknowledgement of no request',
      { received_at, stage2_ack_sent: '2026-04-01' },
      'stage2_requested_at: is missing, and stage2_ack_sent is given',
    ],
    [
      'a date beyond the known bank holidays',
      { received_at: '2028-12-20T09:00Z' },
      'received_at: 2029-01-01 cannot be counted: bank holidays are known here from 2022 to 2028 only',
    ],
    [
      'a matter that was known only after it was received',
      { issue_or_awareness_date: '2026-03-03', received_date: '2026-03-02' },
      'issue_or_awareness_date: is after the complaint was received',
    ],
    [
      'a matter without its day of receipt',
      { issue_or_awareness_date: '2026-03-03' },
      'received_date: is missing',
    ],
  ];

  it.each(refused)('%s, and writes nothing', async (_, line, refusal) => {
    expect(await run([JSON.stringify(monday), JSON.stringify(line)])).toEqual({
      written: [],
      refusal: `InputError: line 2: ${refusal}`,
    });
  });

  it('what is not JSON, and writes nothing', async () => {
    const { written, refusal } = await run([JSON.stringify(monday), '{"id":']);
    expect(written).toEqual([]);
    expect(refusal).toMatch(/^InputError: line 2: is not JSON: [^\n]+$/);
  });
});
