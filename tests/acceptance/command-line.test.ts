import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { redress } from '../support/command-line.js';
import { proof } from './provisions/proof.js';
import { greta, staffList } from './scenarios/council.js';
import { step } from './scenarios/scenario.js';
import { decidedAgain, leak } from './scenarios/stories.js';

const letter = z.object({ to: z.string(), kind: z.string(), text: z.string() });
const lineOut = z.looseObject({
  ok: z.literal(true),
  reference: z.string(),
  events: z.array(z.string()),
  messages: z.array(letter),
});
const record = z.looseObject({
  state: z.looseObject({ received: z.looseObject({ matter: z.string(), receivedOn: z.string() }) }),
  events: z.array(z.looseObject({ type: z.string(), at: z.string(), by: z.string() })),
  messages: z.array(letter),
});

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'redress-acceptance-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Brings the kept staff list up to date, as an outside tool would. */
function importStaff(csv: string) {
  const file = join(dataDir, 'staff.csv');
  writeFileSync(file, csv);
  return redress(dataDir, ['staff', 'import', file]);
}

it(
  proof(
    'Code 4.1',
    'the staff list never loses its last complaints officer, and a successor may be named first',
  ),
  async () => {
    const [head = ''] = staffList.split('\n');
    const olive = (role: string) => `Olive Penn,olive@council.example.com,${role},,,\n`;
    const omar = 'Omar Reed,omar@council.example.com,complaints-officer,,,\n';
    expect(await importStaff(`${head}\n${olive('complaints-officer')}`)).toMatchObject({ status: 0 });
    const refused = await importStaff(`${head}\n${olive('auditor')}`);
    expect(refused.status).toBe(1);
    expect(refused.error).toContain('Code 4.1');
    expect(await importStaff(`${head}\n${olive('auditor')}${omar}`)).toMatchObject({ status: 0 });
  },
);

it(
  proof(
    'Code 5.12',
    'the export holds the original, every day and deed, every letter as it was sent, and both decisions',
  ),
  async () => {
    expect(await importStaff(staffList)).toMatchObject({ status: 0 });
    const steps = [...decidedAgain, step('2026-04-15', greta, 'respond')];
    const { out } = await redress(dataDir, ['act'], {
      input: steps
        .map(({ at, as, command, data }) => `${JSON.stringify({ at, as, command, data })}\n`)
        .join(''),
    });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => lineOut.parse(JSON.parse(line)));
    const reference = lines[0]?.reference ?? '';
    await redress(dataDir, ['sweep', '--at', '2026-04-15T11:00:00Z']);
    const { events, messages, state } = record.parse(
      JSON.parse((await redress(dataDir, ['export', reference])).out),
    );
    expect(state.received).toMatchObject({ matter: leak.matter, receivedOn: '2026-03-04' });
    expect(events.map(({ type }) => type)).toEqual(lines.flatMap(({ events: done }) => done));
    for (const { to, kind, text } of lines.flatMap(({ messages: said }) => said))
      expect(messages).toContainEqual({ to, kind, text });
    const decisions = events.filter(({ type }) => type === 'ComplaintDecided');
    expect(decisions).toMatchObject([
      { by: 'nell@council.example.com', at: '2026-03-17T10:00:00Z', stage: 1, outcome: 'upheld' },
      { by: greta, at: '2026-04-14T10:00:00Z', stage: 2, outcome: 'upheld' },
    ]);
  },
);
