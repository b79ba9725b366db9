import type { Labelled } from './messages.js';

/** What a method said of a message. */
export interface Answer {
  readonly route: string;
  readonly offers: readonly { readonly route: string; readonly sub: string | null }[];
}

interface Judged {
  readonly message: Labelled;
  readonly answer: Answer;
}

/** How well a route is found: shares from 0 to 1. */
interface RouteScore {
  readonly route: string;
  readonly messages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Score {
  readonly messages: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Of genuine complaints: the share that is offered only another route. */
  readonly complaintsSentAway: number;
  /** Of messages that belong elsewhere: the share that is offered the right route, and the right closer kind. */
  readonly rightRoute: number;
  /** Of all messages: the share that is offered both a complaint and another route. */
  readonly bothOffered: number;
  readonly routes: readonly RouteScore[];
}

const withoutARoute = new Set(['complaint', 'unclear', 'abusive_no_content']);

/** The figures that the screening is held to. */
export function scoreOf(judged: readonly Judged[]): Score {
  const complaints = judged.filter(({ message }) => message.route === 'complaint');
  const elsewhere = judged.filter(({ message }) => !withoutARoute.has(message.route));
  const routes = [...new Set(judged.map(({ message }) => message.route))]
    .sort()
    .map((route) => routeScore(route, judged));
  return {
    messages: judged.length,
    accuracy: share(judged, ({ message, answer }) => message.route === answer.route),
    macroF1: routes.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, routes.length),
    complaintsSentAway: share(complaints, ({ answer }) => answer.offers.length > 0 && !holdsBoth(answer)),
    rightRoute: share(elsewhere, ({ message, answer }) =>
      answer.offers.some(({ route, sub }) => route === message.route && (message.sub ?? sub) === sub),
    ),
    bothOffered: share(judged, ({ answer }) => holdsBoth(answer)),
    routes,
  };
}

/** For every pair of what a message is and what it was called, how many there are. */
export function confusionOf(judged: readonly Judged[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { message, answer } of judged) {
    const row = rows.get(message.route) ?? new Map<string, number>();
    rows.set(message.route, row.set(answer.route, (row.get(answer.route) ?? 0) + 1));
  }
  return rows;
}

function holdsBoth({ offers }: Answer): boolean {
  return offers.some(({ route }) => route === 'complaint') && offers.length > 1;
}

function routeScore(route: string, judged: readonly Judged[]): RouteScore {
  const meant = judged.filter(({ message }) => message.route === route);
  const called = judged.filter(({ answer }) => answer.route === route);
  const recall = share(meant, ({ answer }) => answer.route === route);
  const precision = share(called, ({ message }) => message.route === route);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { route, messages: meant.length, precision, recall, f1 };
}

function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
