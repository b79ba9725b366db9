import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/working-days.js';
import { loadPolicy } from '../policy/load.js';
import { letterKinds } from './message.js';
import { specimen } from './specimen.js';

const councils = ['dacorum', 'marlhaven'].map((name) => loadPolicy(`src/policy/councils/${name}.yaml`));
const calendar = workingCalendar([]);

describe('a specimen of a letter', () => {
  it.each(letterKinds)('is that letter (%s), of each council by its own prefix', (kind) => {
    for (const policy of councils) {
      const letter = specimen(kind, { policy, calendar });
      expect(letter).toMatchObject({ kind, by: 'email' });
      expect(letter.reference.startsWith(policy.council.referencePrefix)).toBe(true);
    }
  });

  it('shows of a letter that is withheld only that it was sent', () => {
    for (const policy of councils) {
      const letter = specimen('withheld', { policy, calendar });
      expect(letter.to).toBe('lee@example.net');
      expect(letter.text).not.toContain('lift');
    }
  });

  it('can be made whatever periods and stages a council may keep', () => {
    const [base] = councils;
    if (!base) throw new Error('There is no council.');
    const days = (most: number) => fc.integer({ min: 1, max: most });
    const clocks = fc.record({
      ...{ acknowledge: days(5), call: days(5), stage1: days(10), stage1Extension: days(10) },
      ...{ stage2Acknowledge: days(5), stage2: days(20), stage2Extension: days(20) },
      stage1FromReceipt: fc.option(days(10), { nil: undefined }),
    });
    const roles = ['head-of-service', 'complaints-officer', 'team-leader'] as const;
    const stage2 = fc.record({
      by: fc.subarray([...roles], { minLength: 1 }),
      otherServiceArea: fc.boolean(),
    });
    fc.assert(
      fc.property(
        clocks,
        stage2,
        fc.constantFrom(1, 2, 9),
        fc.constantFrom(...letterKinds),
        (own, by, areas, kind) => {
          const policy = {
            ...base,
            clocks: { ...base.clocks, ...own },
            stage2: by,
            serviceAreas: base.serviceAreas.slice(0, areas),
          };
          expect(specimen(kind, { policy, calendar }).kind).toBe(kind);
        },
      ),
      { numRuns: 150 },
    );
  });
});
