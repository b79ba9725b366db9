import { describe, expect, it } from 'vitest';
import { after, hal, lena, olga, received, refused } from '../../tests/support/case-story.js';

describe('a command', () => {
  it('on a complaint that nobody ever sent is refused', () => {
    expect(refused(undefined, ['2026-06-10', olga, 'note', { text: 'Hm' }])).toBe(
      'Code 5.12, reference: There is no such complaint.',
    );
  });

  it('does not receive a complaint a second time: the original is never written over', () => {
    expect(refused(after(received), received)).toBe(
      'Code 5.12: DBC-26-00001-BCDF has been received already.',
    );
  });

  it('is refused to whoever may not give it before anything else is said of it', () => {
    const withdrawn = after(received, ['2026-06-10', 'resident', 'withdraw', { reason: 'Mended' }]);
    expect(refused(withdrawn, ['2026-06-11', hal, 'acknowledge'])).toBe(
      'Dacorum 5.4: Only whoever answers for this complaint, or a complaints officer, may do this.',
    );
    expect(refused(withdrawn, ['2026-06-11', lena, 'acknowledge'])).toBe(
      'Code 6.2: Complaint DBC-26-00001-BCDF has been withdrawn.',
    );
  });
});
