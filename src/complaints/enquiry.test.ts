import { describe, expect, it } from 'vitest';
import { reviewed, type EnquiryReview } from './enquiry.js';

const by = { by: 'olu@example.com', at: '2026-03-02T10:00:00Z' };

describe('an enquiry that is looked at again', () => {
  it('may have gone the right way', () => {
    const review: EnquiryReview = { outcome: 'right-route', ...by };
    expect(reviewed(review, [])).toBe(review);
  });

  it('is passed on to somebody (Code 1.4)', () => {
    expect(reviewed({ outcome: 'passed-on', ...by }, [])).toMatchObject({
      provision: 'Code 1.4',
      field: 'passedTo',
    });
    const review: EnquiryReview = { outcome: 'passed-on', passedTo: 'Waste services', ...by };
    expect(reviewed(review, [])).toBe(review);
  });

  it('was a complaint once one has been taken (Code 1.5)', () => {
    const review: EnquiryReview = { outcome: 'was-complaint', ...by };
    expect(reviewed(review, [])).toMatchObject({ provision: 'Code 1.5', field: 'outcome' });
    expect(reviewed(review, ['DBC-26-00001-BCDF'])).toBe(review);
  });
});
