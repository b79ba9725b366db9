import fc from 'fast-check';
import { expect, it } from 'vitest';
import { after, defined, lena, on, received } from '../../tests/support/case-story.js';
import { roles, type Directory, type Person } from './directory.js';
import { permitted } from './permissions.js';
import { casesSeenBy } from './seen-by.js';

const emails = ['ann@example.com', 'ben@example.com', 'cleo@example.com', 'dan@example.com'];
const services = ['repairs', 'waste', 'rents'];
const email = fc.constantFrom(...emails);
const cover = fc.record({
  from: fc.constantFrom('2026-06-01', '2026-06-15'),
  until: fc.constantFrom('2026-06-14', '2026-06-20'),
  by: email,
});

const directory: fc.Arbitrary<Directory> = fc
  .tuple(
    ...emails.map((address) =>
      fc.record({
        name: fc.constant(address),
        email: fc.constant(address),
        roles: fc.subarray([...roles]),
        serviceAreas: fc.subarray(services),
        active: fc.boolean(),
        cover: fc.array(cover, { maxLength: 2 }),
      }),
    ),
  )
  .map((people: Person[]) => ({ people }));

const base = after(received, defined);

it('finds just the cases that somebody is permitted to see, whoever they are and stand in for', () => {
  const owner = fc.option(email);
  const service = fc.option(fc.constantFrom(...services));
  fc.assert(
    fc.property(directory, email, owner, service, (directory, reader, owner, service) => {
      const complaint = { ...base, owner, service };
      const context = on('2026-06-15', { ...lena, email: reader }, { directory });
      const seen = casesSeenBy(reader, context);
      const found =
        seen === 'all' ||
        (service !== null && seen.services.includes(service)) ||
        (owner !== null && seen.owners.includes(owner));
      expect(found).toBe(permitted(complaint, 'show', context) === undefined);
    }),
    { numRuns: 2_000 },
  );
});
