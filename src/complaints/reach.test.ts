import { describe, expect, it } from 'vitest';
import { reachOf, wantsLargePrint, wantsPost } from './reach.js';

const email = 'sam@example.org';
const address = '4 High Street\nTownham';
const needing = (...adjustments: string[]) => ({
  needs: { adjustments, disabilities: [], reviewOn: null },
});

describe('how a letter reaches somebody', () => {
  it('is by e-mail where they have an address for it, and by post where they have only a house', () => {
    expect(reachOf({ email, address })).toEqual({ to: email, by: 'email' });
    expect(reachOf({ email })).toEqual({ to: email, by: 'email' });
    expect(reachOf({ address })).toEqual({ to: address, by: 'post' });
  });

  it('is by post where that was asked for, unless nobody knows where to', () => {
    expect(reachOf({ email, address }, 'post')).toEqual({ to: address, by: 'post' });
    expect(reachOf({ email }, 'post')).toEqual({ to: email, by: 'email' });
  });

  it('is not at all where neither is known', () => {
    expect(reachOf({})).toBeUndefined();
    expect(reachOf({}, 'post')).toBeUndefined();
  });
});

describe('a wish for paper', () => {
  it.each([
    'By post, please',
    'Send it in the post',
    'Letters come through the post',
    'I read best on paper',
    'Everything posted to me',
    'A paper copy of each letter',
    'Paper copies',
    'I need a paper letter',
    'paper letters only',
    'Do not ring. Write by post.',
    'No e-mail; by post',
    'I cannot use e-mail, so by post',
    'Never e-mail me\nby post',
  ])('is heard in "%s"', (text) => {
    expect(wantsPost(needing('A ramp', text))).toBe('post');
  });

  it.each([
    'Nothing by post',
    'No paper letters',
    'Not by post',
    'Never on paper',
    'Without paper copies',
    "Don't send it by post",
    'Don’t send it by post',
    'A room with wallpaper letters',
    'A compost bin through the postern',
    'Signposted routes',
    'Ring me',
  ])('is not heard in "%s"', (text) => {
    expect(wantsPost(needing(text))).toBe('either');
  });

  it('is none where nothing is needed', () => {
    expect(wantsPost(needing())).toBe('either');
  });
});

describe('a wish for large print', () => {
  it.each([
    'Large print',
    'in larger type please',
    'A BIG font',
    'bigger letters',
    'large-print',
    'big   text',
    'Not by telephone. Large print.',
  ])('is heard in "%s"', (text) => {
    expect(wantsLargePrint(needing('A ramp', text))).toBe(true);
  });

  it.each([
    'No large print',
    'Enlarge print',
    'a large room',
    'print',
    'I do not need large print',
    'largeprint',
  ])('is not heard in "%s"', (text) => {
    expect(wantsLargePrint(needing(text))).toBe(false);
  });
});
