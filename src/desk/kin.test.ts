import { expect, it } from 'vitest';
import { kinOf } from './kin.js';

const common = (one: Parameters<typeof kinOf>[0], other: Parameters<typeof kinOf>[0]): string[] =>
  kinOf(one)
    .filter((key) => kinOf(other).includes(key))
    .map((key) => key.split(' ')[0] ?? '');

it('knows an e-mail address and a telephone number however they are written', () => {
  const one = { email: 'Sam@Example.org', phone: '01632 960444' };
  expect(common(one, { email: ' sam@example.org', phone: '+44 1632 960 444' })).toEqual(['email', 'phone']);
});

it('knows a person by name and postcode, and a home by number and postcode', () => {
  const one = { name: 'Zoë O’Hara', address: '4 High Street\nTownham\nHP1 1AB' };
  expect(common(one, { name: 'zoe ohara', address: '4, High St, Townham hp11ab' })).toEqual([
    'person',
    'address',
  ]);
  expect(common(one, { name: 'Ann Other', address: '4 High St, HP1 1AB' })).toEqual(['address']);
  expect(common(one, { name: 'Ann Other', address: '6 High Street, HP1 1AB' })).toEqual([]);
});

it('tells flats of one house apart', () => {
  expect(
    common({ address: 'Flat 3, 4 High Street, HP1 1AB' }, { address: 'Flat 2, 4 High Street, HP1 1AB' }),
  ).toEqual([]);
});

it('knows a home without a number by its name, and without a postcode by all of it', () => {
  expect(
    common({ address: 'Rose Cottage, HP1 1AB' }, { address: 'rose cottage\nMill Lane\nHP1 1AB' }),
  ).toEqual(['address']);
  expect(common({ address: '1 Mill Lane, Townham' }, { address: '1 Mill Lane\nTownham' })).toEqual([
    'address',
  ]);
});

it('finds nothing in common where nothing is said', () => {
  expect(kinOf({ name: 'Sam Sample' })).toEqual([]);
});
