import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../src/workspace/contract/case/case.js';
import type { Enquiry, EnquiryPage, TakenAs } from '../../src/workspace/contract/enquiries.js';
import type { Logged } from '../../src/workspace/contract/log.js';
import { asking, type Asking } from '../support/workspace/asking.js';
import { askedBefore, missedBin, pothole } from '../support/workspace/enquiries.js';
import { startWorkspace, type WorkspaceServer } from '../support/workspace/workspace-server.js';
import { proof } from './provisions/proof.js';

const told = {
  matter: 'The lift stands still.',
  resident: { name: 'Sam Example', email: 'sam@example.org' },
  service: 'repairs',
  receivedOn: '2026-03-02',
};

describe('taking in, in the workspace', () => {
  let server: WorkspaceServer;
  let olu: Asking;

  beforeAll(async () => {
    server = await startWorkspace(
      [],
      {},
      askedBefore([missedBin, '2026-03-02T10:00:00Z'], [pothole, '2026-03-03T10:00:00Z']),
    );
    olu = asking(server, 'olu');
  });

  afterAll(async () => {
    await server.stop();
  });

  const found = async (words: string): Promise<string> =>
    (await olu.see<EnquiryPage>(`/enquiries?words=${words}`)).enquiries[0]?.reference ?? '';

  it(
    proof('Code 1.4', 'officers have requests in a list, look at each again, and say what they found'),
    async () => {
      const reference = await found('pothole');
      await olu.send(`/enquiries/${reference}/review`, {
        outcome: 'right-route',
        note: 'The county mends it.',
      });
      const { counts, enquiries } = await olu.see<EnquiryPage>('/enquiries?state=reviewed');
      expect(counts).toEqual({ open: 1, reviewed: 1 });
      expect(enquiries).toMatchObject([{ reference, outcome: 'right-route' }]);
    },
  );

  it(
    proof(
      'Code 1.5',
      'a request that was a complaint becomes one in a press, from the day on which it came, linked both ways, and stays open',
    ),
    async () => {
      const request = await found('bin');
      const taken = await olu.send<TakenAs>(`/enquiries/${request}/complaint`, { resident: {} });
      expect(taken.receivedOn).toBe('2026-03-02');
      expect(await olu.send(`/enquiries/${request}/complaint`, { resident: {} })).toEqual(taken);
      expect(await olu.see<Enquiry>(`/enquiries/${request}`)).toMatchObject({
        state: 'open',
        complaints: [{ reference: taken.reference }],
      });
      expect(JSON.stringify(await olu.see<CaseView>(`/cases/${taken.reference}`))).toContain(request);
    },
  );

  it(
    proof(
      ['Code 3.1', 'Dacorum 4.2', 'Dacorum 4.3'],
      'by telephone, letter, e-mail or in person: one screen, one kind of case, one clock',
    ),
    async () => {
      for (const channel of ['phone', 'letter', 'email', 'in-person']) {
        const key = { 'Idempotency-Key': `by-${channel}-1` };
        expect(await olu.send<Logged>('/cases', { ...told, channel }, key)).toMatchObject({
          acknowledgeBy: '2026-03-09',
          receiptTo: ['sam@example.org'],
        });
      }
    },
  );

  it(
    proof('Code 3.2', 'every role logs a complaint, and the day on which anybody was first told is day 0'),
    async () => {
      for (const who of ['olu', 'cas', 'lena', 'rosa', 'mona', 'abe']) {
        const key = { 'Idempotency-Key': `told-to-${who}` };
        expect(
          await asking(server, who).send<Logged>('/cases', { ...told, channel: 'phone' }, key),
        ).toMatchObject({ receivedOn: '2026-03-02', acknowledgeBy: '2026-03-09' });
      }
    },
  );
});
