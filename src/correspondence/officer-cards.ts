import type { Complaint } from '../complaints/complaint.js';
import { inRole, inRoleFor, nameOf } from '../complaints/directory.js';
import type { ComplaintRefused } from '../complaints/event.js';
import type { Card } from './card.js';
import { caseParts } from './case-brief.js';
import type { Occasion } from './facts.js';
import { paragraph, quotation } from './letter.js';

/** A complaint whose service nobody knows: the complaints officers say who answers for it. */
export function unallocated(occasion: Occasion): Card {
  const { complaint } = occasion;
  return {
    to: officers(occasion),
    kind: 'call-owed',
    subject: `New complaint ${complaint.reference}: nobody answers for it yet`,
    parts: [...paragraph('Please allocate it. Its clock is running.'), ...caseParts(complaint)],
  };
}

/** Code 2.3: a complaint that is late was acknowledged, and no officer has said why it is taken. */
export function takenUnsaid(occasion: Occasion): Card[] {
  const { complaint } = occasion;
  const { reference, received, discretion, stage } = complaint;
  if (!received.late || discretion !== null || stage === 2) return [];
  return [
    {
      to: officers(occasion),
      kind: 'escalation',
      subject: `Taken although it is late, and nobody has said why: ${reference}`,
      parts: [
        ...paragraph('Please say why: allocate it to whoever has it, and give the reasons there.'),
        ...caseParts(complaint),
      ],
    },
  ];
}

/** The complaints officers whom the complaint is not about. */
function officers({ complaint, directory }: Occasion): string[] {
  return inRole(directory, 'complaints-officer')
    .map(({ email }) => email)
    .filter((email) => !complaint.barred.includes(email));
}

/** Stage 2 was asked for, and nobody looks at it yet. */
export function toAppoint(to: string, complaint: Complaint): Card {
  return {
    to: [to],
    kind: 'escalation',
    subject: `Stage 2 was asked for: ${complaint.reference}`,
    parts: [
      ...paragraph('Please appoint somebody who had no part in stage 1. The clock of stage 2 is running.'),
      ...caseParts(complaint),
    ],
  };
}

/**
 * Code 2.5: a refusal whose facts read like those of another. Whoever gave it does not judge it: another complaints officer
 * does, or where there is none a head of service, of the same service if there is one.
 */
export function readsAlike(
  { complaint, directory }: Occasion,
  { by, facts, resembles }: ComplaintRefused,
): Card[] {
  if (resembles === undefined) return [];
  const { reference, service, barred } = complaint;
  const groups = [
    inRole(directory, 'complaints-officer'),
    service === null ? [] : inRoleFor(directory, 'head-of-service', service),
    inRole(directory, 'head-of-service'),
  ].map((group) =>
    group.map(({ email }) => email).filter((email) => email !== by && !barred.includes(email)),
  );
  return [
    {
      to: groups.find((group) => group.length > 0) ?? [],
      kind: 'escalation',
      subject: `Refused in words like those of ${resembles}: ${reference}`,
      parts: [
        ...paragraph(
          `Please look whether ${reference} and ${resembles} were each refused on their own merits. These are the facts that ${nameOf(directory, by)} gave:`,
        ),
        ...quotation(facts),
        ...caseParts(complaint),
      ],
    },
  ];
}
