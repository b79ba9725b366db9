import { describe, expect, it } from 'vitest';
import { decide, decideAsOwn } from './decide.js';
import { matters, nameOf } from './matters.js';

/** Likelihoods by name; what is not named is nothing. */
const likely = (shares: Record<string, number>) =>
  Float64Array.from(matters, (matter) => shares[nameOf(matter)] ?? 0);

const routes = (shares: Record<string, number>) => decide(likely(shares)).offers.map(({ route }) => route);

describe('the verdict', () => {
  it('offers nothing for a clear complaint', () => {
    expect(routes({ complaint: 0.9, service_request: 0.1 })).toEqual([]);
  });

  it('offers another route alone only where a complaint is unlikely', () => {
    expect(routes({ complaint: 0.1, 'county_council/roads_lighting': 0.9 })).toEqual(['county_council']);
  });

  it('offers both in between, the complaint first', () => {
    expect(routes({ complaint: 0.45, service_request: 0.55 })).toEqual(['complaint', 'service_request']);
  });

  it('does not offer a mere guess without the complaint beside it', () => {
    const shares = { complaint: 0.2, government_policy: 0.2, unclear: 0.15, councillor_conduct: 0.19 };
    expect(routes(shares)).toEqual(['complaint', 'government_policy']);
  });

  it('adds up the closer kinds of a route before it compares, then names the likeliest', () => {
    const shares = {
      service_request: 0.4,
      'county_council/roads_lighting': 0.35,
      'county_council/other_county': 0.25,
    };
    expect(decide(likely(shares)).matter).toEqual({
      route: 'county_council',
      sub: 'roads_lighting',
      kind: null,
    });
  });

  it('shows nothing beside a complaint that is hardly likely itself', () => {
    expect(routes({ complaint: 0.45, service_request: 0.21 })).toEqual(['complaint', 'service_request']);
    expect(routes({ complaint: 0.45, service_request: 0.19 })).toEqual([]);
  });

  it('calls it a complaint where nothing else is likely enough to be shown', () => {
    const shares = { complaint: 0.25, service_request: 0.19, 'county_council/roads_lighting': 0.19 };
    expect(decide(likely(shares))).toMatchObject({ matter: { route: 'complaint' }, offers: [] });
  });

  it('offers nothing for what is unclear or abuse', () => {
    expect(routes({ unclear: 0.9, complaint: 0.1 })).toEqual([]);
    expect(routes({ abusive_no_content: 0.6, complaint: 0.4 })).toEqual([]);
  });

  it("takes what is the council's own for a complaint or a request by the likelier", () => {
    expect(decideAsOwn(likely({ complaint: 0.2, service_request: 0.1 })).route).toBe('complaint');
    expect(decideAsOwn(likely({ complaint: 0.1, service_request: 0.2 })).route).toBe('service_request');
  });
});
