import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery, DeliveryPage, Tried } from '../../../src/workspace/contract/deliveries.js';
import { eventually } from '../../support/eventually.js';
import { startMailServer, type MailServer } from '../../support/mail-server.js';
import { sent } from '../../support/workspace/complaints.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const at = new Date(Date.now() - 60_000).toISOString();
const wrong = 'wrong@example.org';

describe('what was sent, as officers see it', () => {
  let mail: MailServer;
  let server: WorkspaceServer;

  beforeAll(async () => {
    mail = await startMailServer(wrong);
    server = await startWorkspace(
      [
        sent(at),
        sent(at, {
          resident: { name: 'Wyn Wrong', email: wrong, address: '2 High Street\nTownham' },
        }),
      ],
      { SMTP_URL: mail.url },
    );
    await settled();
  });

  afterAll(async () => {
    await server.stop();
    mail.stop();
  });

  const page = async (query = '', who = 'olu'): Promise<DeliveryPage> => {
    const answer = await server.as(who, `/deliveries${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as DeliveryPage;
  };
  const failed = async (): Promise<Delivery> => {
    const [first] = (await page('?status=failed&kind=receipt')).deliveries;
    if (!first) throw new Error('no receipt has failed');
    return first;
  };
  const retry = (id: string, who = 'olu') =>
    server.as(who, `/deliveries/${encodeURIComponent(id)}/retry`, { method: 'POST' });

  /** Until everything was sent or has failed. */
  async function settled(): Promise<void> {
    await eventually(async () => {
      const { waiting, failed: lost } = (await page()).counts;
      return waiting === 0 && lost === 1;
    });
  }

  it('lists the newest first, with how many there are in each state', async () => {
    const { deliveries, counts, mayRetry, next } = await page();
    const { waiting, sent: done, failed: lost, superseded } = counts;
    expect(deliveries).toHaveLength(waiting + done + lost + superseded);
    expect(deliveries.map((one) => one.at)).toEqual(
      deliveries
        .map((one) => one.at)
        .toSorted()
        .reverse(),
    );
    expect([mayRetry, next]).toEqual([true, undefined]);
    expect(deliveries[0]).not.toHaveProperty('text');
  });

  it('shows of each state, kind and way only those', async () => {
    expect((await page('?kind=receipt')).deliveries).toHaveLength(3);
    expect((await page('?by=post')).deliveries.map((one) => one.kind)).toEqual(['receipt']);
    expect((await page('?status=waiting')).deliveries).toEqual([]);
  });

  it('says of what failed why, how often it was tried, and what was sent instead', async () => {
    expect(await failed()).toMatchObject({
      to: wrong,
      by: 'email',
      attempts: 1,
      problem: 'The mail server will not deliver this (its answer was 550). The address may be wrong.',
      instead: [{ by: 'post', to: 'Wyn Wrong\n2 High Street\nTownham', status: 'sent' }],
      retries: [],
    });
  });

  it('goes on where a page ended', async () => {
    const { deliveries } = await page();
    const third = deliveries[2];
    const rest = await page(`?after=${encodeURIComponent(`${third?.at ?? ''} ${third?.id ?? ''}`)}`);
    expect(rest.deliveries.map(({ id }) => id)).toEqual(deliveries.slice(3).map(({ id }) => id));
  });

  it('may be read by customer services, who may not try again', async () => {
    expect((await page('', 'cas')).mayRetry).toBe(false);
    expect((await retry((await failed()).id, 'cas')).status).toBe(403);
  });

  it.each(['lena', 'rosa', 'mona', 'abe'])('is not for %s', async (who) => {
    expect((await server.as(who, '/deliveries')).status).toBe(403);
  });

  it('refuses a state that there is not, and names the field', async () => {
    const answer = await server.as('olu', '/deliveries?status=lost');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { field: 'status' } });
  });

  it('knows no message of another name', async () => {
    expect((await retry('nothing')).status).toBe(404);
  });

  it('tries what failed anew when an officer asks, once, and keeps that they did', async () => {
    const { id } = await failed();
    mail.unknown.clear();
    expect((await retry(id)).status).toBe(200);
    await eventually(() => mail.taken.includes(wrong));
    const again = await retry(id);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({
      retries: [{ by: 'olu@example.com', after: 1 }],
      instead: [{ by: 'post' }],
    });
    await eventually(async () => (await page('?status=waiting')).deliveries.length === 0);
    expect((await page()).counts.failed).toBe(0);
    expect(mail.taken.filter((to) => to === wrong)).toHaveLength(1);
  });
});

describe('what waits for its next try', () => {
  it('is tried at once when an officer asks', async () => {
    const mail = await startMailServer();
    mail.stop();
    const server = await startWorkspace([sent(at)], { SMTP_URL: mail.url });
    try {
      const attempts = async () => {
        const answer = await server.as('olu', '/deliveries?kind=receipt');
        return ((await answer.json()) as DeliveryPage).deliveries[0]?.attempts ?? 0;
      };
      // The second comes within ten seconds and a round of the loop; the third is then ten seconds away at least.
      await eventually(async () => (await attempts()) === 2, 15_000);
      const answer = await server.as('olu', '/deliveries/try-waiting', { method: 'POST' });
      expect(((await answer.json()) as Tried).trying).toBeGreaterThan(0);
      await eventually(async () => (await attempts()) === 3, 3_000);
    } finally {
      await server.stop();
    }
  });
});
