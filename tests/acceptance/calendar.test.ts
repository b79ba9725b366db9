import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import workedCases from '../../src/calendar/worked-cases.json' with { type: 'json' };
import { deadlines } from '../../src/cli/deadlines.js';
import { loadPolicy } from '../../src/policy/load.js';
import { proof } from './provisions/proof.js';

const figures = z.record(z.string(), z.unknown());
const cases = z.array(
  z.object({ given: z.looseObject({ id: z.string(), note: z.string() }), expected: figures }),
);
const { clocks, twelveMonths } = z.object({ clocks: cases, twelveMonths: cases }).parse(workedCases);

const dacorum = loadPolicy('src/policy/councils/dacorum.yaml');

/** Asks the command `deadlines`, as an outside tool would. */
async function reckon(given: object): Promise<z.infer<typeof figures>> {
  const written: string[] = [];
  async function* lines() {
    yield await Promise.resolve(JSON.stringify(given));
  }
  await deadlines(lines(), (line) => written.push(line), dacorum);
  return figures.parse(JSON.parse(written.join('\n')));
}

/** What a provision asks of the days, and the figures that show it. */
const shown: readonly (readonly [title: string, fields: readonly string[]])[] = [
  [
    proof('Code 6.2', 'acknowledged within 5 working days of receipt, whose day is day 0'),
    [
      'received_date',
      'received_weekday',
      'received_on_working_day',
      'working_day_1',
      'ack_due',
      'ack_sent',
      'ack_on_time',
    ],
  ],
  [
    proof('Code 6.3', 'answered within 10 working days of acknowledgement, and a late one buys no time'),
    ['stage1_due', 'stage1_due_backstop', 'stage1_due_latest_if_ack_on_time'],
  ],
  [
    proof('Dacorum 5.6', 'the council’s own target of 10 working days from receipt'),
    ['stage1_due_receipt_clock'],
  ],
  [
    proof(['Code 6.4', 'Code 6.5'], 'extended by 10 working days in all, with notice before the old date'),
    ['stage1_extension_notice_by', 'stage1_extended_due_max'],
  ],
  [
    proof('Dacorum 5.9', '28 calendar days to ask for stage 2, to the next working day'),
    [
      'stage1_response_received',
      'escalate_by_28_calendar_days',
      'escalate_by_weekday',
      'escalate_by_rolled_to_working_day',
      'stage2_request_in_28_days',
    ],
  ],
  [
    proof('Code 6.11', 'stage 2 acknowledged within 5 working days'),
    ['stage2_requested_date', 'stage2_ack_due', 'stage2_ack_sent'],
  ],
  [
    proof('Code 6.14', 'the final response within 20 working days of acknowledgement'),
    ['stage2_due', 'stage2_due_backstop', 'stage2_due_receipt_clock'],
  ],
  [
    proof(
      ['Code 6.15', 'Code 6.16'],
      'stage 2 extended by 20 working days in all, with notice before the old date',
    ),
    ['stage2_extension_notice_by', 'stage2_extended_due_max'],
  ],
];

const pick = (all: z.infer<typeof figures>, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)));

describe.each(shown)('%s', (_title, fields) => {
  const concerned = clocks.filter(({ expected }) => fields.some((field) => field in expected));

  it.each(concerned)('$given.id: $given.note', async ({ given, expected }) => {
    expect(pick(await reckon(given), fields)).toEqual(pick(expected, fields));
  });
});

describe(
  proof('Code 2.3', 'a matter is accepted within 12 months of happening or of the resident learning of it'),
  () => {
    it.each(twelveMonths)('$given.id: $given.note', async ({ given, expected }) => {
      expect(await reckon(given)).toEqual({ ...given, ...expected });
    });
  },
);

describe('every figure of a worked case, and no other', () => {
  it.each(clocks)('$given.id', async ({ given, expected }) => {
    expect(await reckon(given)).toEqual({ ...given, ...expected });
  });

  it.each(clocks)('$given.id, when the figures stand in the line already', async ({ given, expected }) => {
    expect(await reckon({ ...given, ...expected })).toEqual({ ...given, ...expected });
  });
});
