import type { Temporal } from 'temporal-polyfill';
import type { Element } from '../../adaptive-cards/card.js';
import { container, heading, paragraph, says } from '../../adaptive-cards/text.js';
import { localDate } from '../../src/calendar/english-dates.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { Sheet } from './teams.js';

/** A form for a complaint that came by telephone, letter, e-mail or in person. */
export interface Form {
  /** Names it, so that it comes to one complaint however often it is sent. */
  readonly id: string;
  /** What is filled in, by the paths of the fields of `receive`. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly refused?: { readonly message: string; readonly field: string | undefined };
}

interface FormCard extends Sheet {
  readonly $schema: string;
  readonly actions: readonly object[];
}

/** The form as a card: the same questions as residents are asked, on one sheet. */
export function formCard(
  { id, typed, refused }: Form,
  policy: CouncilPolicy,
  now: Temporal.Instant,
): FormCard {
  const today = localDate(now).toString();
  const kept = (field: string): { value?: string } => {
    const value = typed[field];
    return typeof value === 'string' && value !== '' ? { value } : {};
  };
  const text = (field: string, label: string, more: object = {}): Element => ({
    type: 'Input.Text',
    id: field,
    label,
    maxLength: 300,
    ...kept(field),
    ...more,
  });
  const long = { isMultiline: true, maxLength: 10_000 } as const;
  const needed = { isRequired: true, errorMessage: 'Please fill this in.' } as const;
  const day = (field: string, label: string): Element => ({
    type: 'Input.Date',
    id: field,
    label,
    max: today,
    ...kept(field),
  });
  const choice = (
    field: string,
    label: string,
    choices: Record<string, string>,
    more: object = {},
  ): Element => ({
    type: 'Input.ChoiceSet',
    id: field,
    label,
    style: 'compact',
    choices: Object.entries(choices).map(([value, title]) => ({ value, title })),
    ...kept(field),
    ...more,
  });
  const services = Object.fromEntries(policy.serviceAreas.map(({ id: area, name }) => [area, name]));
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      ...(refused ? [container([paragraph(refused.message)], 'attention')] : []),
      says('For a resident who told you of it. The clock began when they first told anybody at the council.'),
      text('matter', 'What went wrong, in their own words', { ...long, ...needed }),
      text('outcomes.1', 'What they want done about it', long),
      choice(
        'channel',
        'How it came',
        { phone: 'By telephone', letter: 'By letter', email: 'By e-mail', 'in-person': 'In person' },
        { ...needed, value: typed['channel'] ?? 'phone' },
      ),
      day('receivedOn', 'The day they first told us, if that was not today'),
      day('happenedOn', 'When it happened, if they said'),
      choice('service', 'The service it is about, if that is known', services, { style: 'filtered' }),
      heading('The resident'),
      text('resident.name', 'Name', needed),
      text('resident.phone', 'Telephone', { style: 'tel' }),
      text('resident.email', 'E-mail', { style: 'email' }),
      text('resident.address', 'Address', { isMultiline: true }),
      text('callTimes', 'When to ring'),
      text('adjustments.1', 'What they need us to do differently', { isMultiline: true, maxLength: 2_000 }),
      choice('tenancy', 'Do they rent from the council?', {
        tenant: 'Yes, a tenant',
        leaseholder: 'A leaseholder of the council',
        neither: 'Neither',
      }),
      heading('If somebody speaks for them'),
      text('representative.name', 'Name of who speaks for them'),
      choice('representative.kind', 'Who that is', {
        friend: 'A friend or relative',
        advocate: 'An advocate',
        councillor: 'A councillor',
        mp: 'An MP',
      }),
      text('representative.email', 'Their e-mail', { style: 'email' }),
      choice('representative.consent', 'Has the resident agreed?', {
        'not-yet': 'Not yet',
        yes: 'Yes',
        no: 'No',
      }),
    ],
    actions: [{ type: 'Action.Submit', title: 'Log the complaint', data: { form: id } }],
  };
}
