import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Enquiry, EnquiryPage, TakenAs } from '../../../src/workspace/contract/enquiries.js';
import { asking, type Asking } from '../../support/workspace/asking.js';
import { askedBefore, missedBin, pothole } from '../../support/workspace/enquiries.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the enquiries, as officers see them', () => {
  let server: WorkspaceServer;
  let olu: Asking;
  let cas: Asking;

  beforeAll(async () => {
    server = await startWorkspace(
      [],
      {},
      askedBefore(
        [missedBin, '2026-03-02T23:30:00Z'],
        [pothole, '2026-04-02T22:30:00Z'],
        [{ ...pothole, text: 'The street light outside number six is out.' }, '2026-04-02T23:30:00Z'],
      ),
    );
    olu = asking(server, 'olu');
    cas = asking(server, 'cas');
  });

  afterAll(async () => {
    await server.stop();
  });

  const list = (query = '') => olu.see<EnquiryPage>(`/enquiries${query}`);
  const gists = async (query: string) =>
    (await list(query)).enquiries.map(({ gist }) => gist.split(' ').slice(0, 3).join(' '));
  const referenceOf = async (words: string): Promise<string> =>
    (await list(`?words=${words}`)).enquiries[0]?.reference ?? '';

  it('lists the newest first, with where it was pointed and that nobody has looked yet', async () => {
    const { enquiries, counts } = await list();
    expect(enquiries.map(({ route }) => route)).toEqual([
      'county_council',
      'county_council',
      'service_request',
    ]);
    expect(enquiries[2]).toMatchObject({ state: 'open', complaints: [] });
    expect(enquiries[2]?.pointedTo).not.toBe('missed-bin');
    expect(counts).toEqual({ open: 3, reviewed: 0 });
  });

  it('finds them by what they were taken for, by words, and by reference', async () => {
    expect(await gists('?route=service_request')).toEqual(['My blue bin']);
    expect(await gists('?words=Street+light')).toEqual(['The street light']);
    expect(await gists('?words=pothole&route=service_request')).toEqual([]);
    expect(await gists(`?words=${await referenceOf('pothole')}`)).toEqual(['There is a']);
  });

  it('finds them by the day on which they came, in London', async () => {
    // Half past eleven in the evening of Thursday 2 April; half past midnight on Friday the 3rd.
    expect(await gists('?from=2026-04-02&to=2026-04-02')).toEqual(['There is a']);
    expect(await gists('?from=2026-04-03')).toEqual(['The street light']);
    expect(await gists('?to=2026-04-01')).toEqual(['My blue bin']);
  });

  it('shows one as it was said, with what the resident was shown and what it says of them', async () => {
    const shown = await cas.see<Enquiry>(`/enquiries/${await referenceOf('bin')}`);
    expect(shown).toMatchObject({
      text: missedBin.text,
      evidence: ['bin was missed'],
      receivedOn: '2026-03-02',
      understood: { email: 'bo@example.org', service: 'waste' },
      mayReview: false,
    });
    expect(shown.signpost?.how).not.toBe('');
  });

  it('is one complaint, from the day on which it came, however often it is taken as one (Code 1.5)', async () => {
    const reference = await referenceOf('bin');
    const taken = { resident: { email: 'bo@example.org' }, service: 'waste' };
    const [one, another] = await Promise.all([
      olu.send<TakenAs>(`/enquiries/${reference}/complaint`, taken),
      cas.send<TakenAs>(`/enquiries/${reference}/complaint`, taken),
    ]);
    expect(one).toEqual(another);
    // Monday 2 March: five working days end on Monday the 9th.
    expect(one).toMatchObject({ receivedOn: '2026-03-02', acknowledgeBy: '2026-03-09' });
    const shown = await olu.see<Enquiry>(`/enquiries/${reference}`);
    expect(shown.complaints).toEqual([
      { reference: one.reference, receivedOn: '2026-03-02', status: 'open' },
    ]);
    expect(shown.state).toBe('open');
  });

  it('may be looked at again by an officer, who says what they found (Code 1.4)', async () => {
    const reference = await referenceOf('pothole');
    const review = `/enquiries/${reference}/review`;
    expect(await olu.refused(review, { outcome: 'passed-on' })).toMatchObject({
      status: 422,
      error: { provision: 'Code 1.4', field: 'passedTo' },
    });
    expect(await olu.refused(review, { outcome: 'was-complaint' })).toMatchObject({
      status: 422,
      error: { provision: 'Code 1.5' },
    });
    expect(await olu.refused(review, { outcome: 'lost' })).toMatchObject({
      status: 400,
      error: { field: 'outcome' },
    });
    expect(await cas.refused(review, { outcome: 'right-route' })).toMatchObject({ status: 403 });
    const looked = await olu.send<Enquiry>(review, {
      outcome: 'passed-on',
      passedTo: 'Highways of the county',
      note: 'Rung on the same day.',
    });
    expect(looked).toMatchObject({
      state: 'reviewed',
      reviews: [{ outcome: 'passed-on', passedTo: 'Highways of the county', by: 'olu@example.com' }],
    });
    expect((await list()).counts).toEqual({ open: 2, reviewed: 1 });
    expect(await gists('?state=reviewed')).toEqual(['There is a']);
    expect(await gists('?state=open&route=county_council')).toEqual(['The street light']);
  });

  it.each(['lena', 'rosa', 'mona', 'abe'])('are not for %s', async (who) => {
    const other = asking(server, who);
    expect(await other.status('/enquiries')).toBe(403);
    expect(await other.status(`/enquiries/${await referenceOf('bin')}`)).toBe(403);
  });

  it('knows none of another reference, and no day that is none', async () => {
    expect(await olu.status('/enquiries/DBC-E-26-00099-AAAA')).toBe(404);
    expect(await olu.status('/enquiries?from=tomorrow')).toBe(400);
  });
});
