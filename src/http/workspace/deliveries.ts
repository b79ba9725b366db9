import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { hasRole } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { isRefusal } from '../../complaints/refusal.js';
import type { Delivery } from '../../desk/deliveries.js';
import { problemInWords } from '../../desk/problem-in-words.js';
import {
  delivery,
  deliveryPage,
  deliveryQuery,
  tried,
  type Delivery as ShownDelivery,
} from '../../workspace/contract/deliveries.js';
import { notFound } from '../errors.js';
import { endpoint, noBody, nobody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { refused } from './problems.js';

type Parts = Pick<WorkspaceParts, 'deliveries' | 'outboxCounts' | 'wakeDelivery'>;

const { 'see-deliveries': seeing, 'retry-delivery': retrying } = deskPermissions;

/** What was sent, what waits and what failed, and how to have it tried anew. */
export function deliveryEndpoints({ deliveries, outboxCounts, wakeDelivery }: Parts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/deliveries',
      summary: 'Letters and cards, the newest first: what was sent, what waits and what failed.',
      may: seeing.roles,
      params: nothing,
      query: deliveryQuery,
      body: noBody,
      answers: deliveryPage,
      shows: () => ({ kind: 'list', list: 'deliveries' }),
      async answer({ query, person }) {
        const [page, counts] = await Promise.all([deliveries.list(query), outboxCounts()]);
        return {
          deliveries: page.deliveries.map(shown),
          next: page.next,
          counts,
          mayRetry: hasRole(person, retrying.roles),
        };
      },
    }),
    endpoint({
      method: 'post',
      path: '/deliveries/{id}/retry',
      summary: 'Has a message that failed tried anew; harmless when it is not failed any more.',
      may: retrying.roles,
      params: z.strictObject({ id: z.string() }),
      query: nothing,
      body: noBody,
      answers: delivery,
      shows: (_asked, { reference }) => ({ kind: 'case', reference }),
      async answer({ params: { id }, person, now }) {
        const outcome = await deliveries.retry(id, person.email, now);
        if (!outcome) throw notFound('There is no such message.');
        if (isRefusal(outcome)) throw refused(outcome);
        wakeDelivery();
        return shown(outcome);
      },
    }),
    endpoint({
      method: 'post',
      path: '/deliveries/try-waiting',
      summary: 'Tries at once all that waits for its next try.',
      may: retrying.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: tried,
      shows: nobody,
      async answer({ now }) {
        const trying = await deliveries.tryWaiting(now);
        wakeDelivery();
        return { trying };
      },
    }),
  ];
}

function shown(of: Delivery): ShownDelivery {
  const { _id: id, reference, kind, by, to, subject, at, status, attempts, sentAt, problem } = of;
  return {
    ...{ id, reference, kind, by, to, subject, at, status, attempts, sentAt },
    underWay: of.underWay ?? false,
    nextTryAt: of.nextAttemptAt === undefined ? undefined : instant(of.nextAttemptAt),
    problem: problem === undefined ? undefined : problemInWords(problem),
    instead: of.instead.map((other) => ({
      by: other.by,
      to: other.to,
      status: other.status,
      sentAt: other.sentAt,
    })),
    retries: (of.retries ?? []).map((retry) => ({ ...retry })),
  };
}

const instant = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
