import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestSummary } from './http/server.js';

/** How many messages of the outbox stand in each state. */
export type OutboxCounts = () => Promise<Readonly<Record<string, number>>>;

/** The service's figures, for Prometheus. None of them tells of a person. */
export interface Metrics {
  readonly registry: Registry;
  readonly onRequest: (request: RequestSummary) => void;
  /** @param milliseconds from a resident's message to its being kept with the answer */
  readonly onTurn: (milliseconds: number) => void;
  /** @param kind of the activity @param milliseconds until it was answered */
  readonly onStaffTurn: (kind: string, milliseconds: number) => void;
}

export function createMetrics(outboxCounts: OutboxCounts): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'redress_http_request_seconds',
    help: 'How long requests took.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const turns = new Histogram({
    name: 'redress_turn_seconds',
    help: "How long residents' turns took, from the message to its being kept with the answer.",
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers: [registry],
  });
  const staffTurns = new Histogram({
    name: 'redress_staff_turn_seconds',
    help: 'How long turns of staff in Teams took, by what kind of activity they were.',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'redress_outbox_messages',
    help: 'Messages to residents and staff, by how they stand.',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      for (const [status, count] of Object.entries(await outboxCounts())) this.set({ status }, count);
    },
  });
  return {
    registry,
    onRequest: ({ method, route, status, milliseconds }) => {
      requests.observe({ method, route, status }, milliseconds / 1000);
    },
    onStaffTurn: (kind, milliseconds) => {
      staffTurns.observe({ kind }, milliseconds / 1000);
    },
    onTurn: (milliseconds) => {
      turns.observe(milliseconds / 1000);
    },
  };
}
