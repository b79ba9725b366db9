import type { LogBody } from '../../../contract/log.js';
import { said, type Typed } from '../../shell/typed.js';

/** How a complaint may have come to somebody of the staff. */
export const channels: readonly (readonly [LogBody['channel'], string])[] = [
  ['phone', 'By telephone'],
  ['letter', 'By letter'],
  ['email', 'By e-mail'],
  ['in-person', 'In person'],
];

type Representative = NonNullable<LogBody['representative']>;

/** Who may speak for a resident. */
export const speakers: readonly (readonly [Representative['kind'], string])[] = [
  ['friend', 'A friend or relative'],
  ['advocate', 'An advocate'],
  ['councillor', 'A councillor'],
  ['mp', 'An MP'],
];

export const consents: readonly (readonly [Representative['consent'], string])[] = [
  ['not-yet', 'Not yet: we ask them, and deal with it meanwhile'],
  ['yes', 'Yes'],
  ['no', 'No: who speaks for them is told nothing of the case'],
];

export const tenures: readonly (readonly [NonNullable<LogBody['tenancy']>, string])[] = [
  ['tenant', 'They rent from the council'],
  ['leaseholder', 'They are a leaseholder of the council'],
  ['neither', 'Neither'],
];

/** A form with nothing in it, under a name of its own: however often it is sent, it comes to one complaint. */
export const blank = (): Typed => ({
  form: crypto.randomUUID(),
  channel: 'phone',
  'representative.consent': 'not-yet',
  'representative.correspondWith': 'yes',
});

/** How many points there are on the form. */
export function pointsOn(typed: Typed): number {
  let count = 0;
  while (typed[`points.${count + 1}`] !== undefined) count += 1;
  return count;
}

/** The form with other points. */
export function withPoints(typed: Typed, points: readonly string[]): Typed {
  const others = Object.entries(typed).filter(([path]) => !path.startsWith('points.'));
  return Object.fromEntries([
    ...others,
    ...points.map((text, index) => [`points.${index + 1}`, text] as const),
  ]);
}

/** The points as they are typed. */
export const typedPoints = (typed: Typed): string[] =>
  Array.from({ length: pointsOn(typed) }, (_, index) => typed[`points.${index + 1}`] ?? '');

/** What is typed as it is sent: without what was left blank. */
export function logBody(typed: Typed): LogBody {
  const one = (path: string) => [said(typed, path)].filter((text) => text !== undefined);
  const of = <T extends string>(values: readonly (readonly [T, string])[], path: string) =>
    values.find(([value]) => value === typed[path])?.[0];
  const points = typedPoints(typed).filter((text) => text.trim() !== '');
  const kind = of(speakers, 'representative.kind');
  return {
    matter: said(typed, 'matter') ?? '',
    channel: of(channels, 'channel') ?? 'phone',
    resident: {
      name: said(typed, 'resident.name') ?? '',
      email: said(typed, 'resident.email'),
      phone: said(typed, 'resident.phone'),
      address: said(typed, 'resident.address'),
    },
    ...(points.length > 0 && { points }),
    outcomes: one('outcomes.1'),
    service: said(typed, 'service'),
    receivedOn: said(typed, 'receivedOn'),
    happenedOn: said(typed, 'happenedOn'),
    knownOn: said(typed, 'knownOn'),
    ...(kind && {
      representative: {
        name: said(typed, 'representative.name') ?? '',
        kind,
        email: said(typed, 'representative.email'),
        consent: of(consents, 'representative.consent') ?? 'not-yet',
        correspondWith: typed['representative.correspondWith'] !== 'no',
      },
    }),
    adjustments: one('adjustments.1'),
    callTimes: said(typed, 'callTimes'),
    tenancy: of(tenures, 'tenancy'),
    staffNamed: (said(typed, 'staffNamed') ?? '').split(/[\s,;]+/).filter((address) => address !== ''),
  };
}
