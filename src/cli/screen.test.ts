import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../policy/load.js';
import type { Screener } from '../screening/screening.js';
import { screenLines } from './screen.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

const screener: Screener = (text) => ({
  route: 'county_council',
  sub: 'roads_lighting',
  kind: null,
  offers: [{ route: 'county_council', sub: 'roads_lighting', kind: null, signpost: 'county-roads' }],
  also: [],
  urgent: ['life'],
  confidence: 0.87654321,
  evidence: [text],
  service: null,
});

async function run(lines: readonly string[]): Promise<unknown[]> {
  const written: unknown[] = [];
  async function* input() {
    for (const line of lines) yield await Promise.resolve(line);
  }
  await screenLines(input(), (line) => written.push(JSON.parse(line)), screener, policy, today);
  return written;
}

describe('the command screen', () => {
  it('writes one line for each message', async () => {
    expect(await run(['{"id":"M1","text":"A pothole","note":"passed over"}', ''])).toEqual([
      {
        id: 'M1',
        route: 'county_council',
        sub: 'roads_lighting',
        kind: null,
        offers: [{ route: 'county_council', sub: 'roads_lighting', kind: null, signpost: 'county-roads' }],
        also: [],
        urgent: true,
        urgentSignposts: ['life'],
        confidence: 0.877,
        evidence: ['A pothole'],
        service: null,
      },
    ]);
  });

  it.each([
    [['{"id":"M1","text":"x"}', '{"id":"M2"}'], 'line 2: text'],
    [['not JSON'], 'line 1: is not JSON'],
    [['{"text":"x"}'], 'line 1: id'],
  ])('refuses %j and names the line', async (lines, message) => {
    await expect(run(lines)).rejects.toThrow(message);
  });
});
