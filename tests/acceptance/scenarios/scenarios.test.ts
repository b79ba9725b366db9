import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { workingCalendar } from '../../../src/calendar/working-days.js';
import { actLines } from '../../../src/cli/act.js';
import { directoryOf } from '../../../src/complaints/directory-changes.js';
import { memoryDesk } from '../../../src/desk/memory-desk.js';
import { readStaffList } from '../../../src/desk/staff-list.js';
import { loadPolicy } from '../../../src/policy/load.js';
import { proof } from '../provisions/proof.js';
import { scenarios } from './all.js';
import { staffList } from './council.js';
import type { Scenario, Step, Then } from './scenario.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const calendar = workingCalendar([]);
const { people } = readStaffList(staffList, policy);

const message = z.object({
  to: z.string(),
  by: z.string(),
  kind: z.string(),
  subject: z.string(),
  text: z.string(),
});
const lineOut = z.looseObject({
  ok: z.boolean(),
  provision: z.string().optional(),
  field: z.string().optional(),
  message: z.string().optional(),
  owed: z.array(z.looseObject({ kind: z.string() })).default([]),
  messages: z.array(message).default([]),
});
type LineOut = z.infer<typeof lineOut>;

/** Plays a scenario through the command `act`, as an outside tool would. */
async function play({ steps }: Scenario): Promise<LineOut[]> {
  const out: LineOut[] = [];
  async function* input() {
    for (const { at, as, command, data } of steps)
      yield await Promise.resolve(JSON.stringify({ at, as, command, data }));
  }
  const desk = memoryDesk({ policy, calendar, directory: directoryOf(people) });
  await actLines(input(), (line) => out.push(lineOut.parse(JSON.parse(line))), desk);
  return out;
}

function check({ command, then }: Step, out: LineOut, number: number): void {
  const where = `step ${String(number)}, ${command}: ${out.message ?? ''}`;
  expect(out.ok, where).toBe(then.refused === undefined);
  if (then.refused !== undefined) expect(out.provision, where).toContain(then.refused);
  expect(out, where).toMatchObject({
    ...(then.field !== undefined && { field: then.field }),
    ...(then.stage !== undefined && { stage: then.stage }),
    ...(then.status !== undefined && { status: then.status }),
    ...(then.owner !== undefined && { owner: then.owner }),
    ...(then.events !== undefined && { events: then.events }),
  });
  for (const owed of then.owes ?? []) expect(out.owed, where).toContainEqual(expect.objectContaining(owed));
  for (const kind of then.owesNo ?? [])
    expect(
      out.owed.map((one) => one.kind),
      where,
    ).not.toContain(kind);
  for (const kind of then.saysNo ?? [])
    expect(
      out.messages.map((one) => one.kind),
      where,
    ).not.toContain(kind);
  for (const said of then.says ?? []) checkSaid(said, out, where);
}

function checkSaid(said: NonNullable<Then['says']>[number], { messages }: LineOut, where: string): void {
  const { holds = [], holdsNot = [], ...address } = said;
  const found = messages.find((one) =>
    Object.entries(address).every(([key, value]) =>
      Object.entries(one).some(([k, v]) => k === key && v === value),
    ),
  );
  expect(
    found,
    `${where} says ${JSON.stringify(address)} among ${messages.map(({ kind, to }) => `${kind} to ${to}`).join(', ')}`,
  ).toBeDefined();
  const text = `${found?.subject ?? ''}\n${found?.text ?? ''}`;
  for (const pattern of holds) expect(text, where).toMatch(pattern);
  for (const pattern of holdsNot) expect(text, where).not.toMatch(pattern);
}

describe.each(Object.entries(scenarios))('%s', (_topic, stories) => {
  it.each(stories.map((story) => [proof(story.provision, story.proves), story] as const))(
    '%s',
    async (_name, scenario) => {
      const out = await play(scenario);
      expect(out).toHaveLength(scenario.steps.length);
      scenario.steps.forEach((one, index) => {
        const line = out[index];
        if (line) check(one, line, index + 1);
      });
    },
  );
});
