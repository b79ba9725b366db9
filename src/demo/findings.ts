import type { DecideData } from '../complaints/commands/deciding.js';
import { definitionOf, type Complaint } from '../complaints/complaint.js';
import { reasonOf } from './account.js';
import { settle, type Chance } from './chance.js';
import type { Fault } from './matters/fault.js';

/** What a point, or a complaint, comes to. */
export type Finding = DecideData['outcome'];

/** A decision with what is promised: the fields of `decide`. */
export interface Decision {
  readonly finding: Finding;
  readonly faults: readonly Fault[];
  /** What is still to be done: by whom and by when. */
  readonly promised: readonly { readonly owner: string; readonly due: string }[];
}

/** What may stand behind a point for which nothing is written: it was told of later, or on the telephone. */
const unknown = (text: string): Fault => ({
  says: [],
  point: text,
  wants: '',
  failed: 'We did not give this the attention it needed.',
  found: 'nobody took up this part of the matter until the complaint came',
  notFound: 'this part was dealt with on the day it was reported',
  rule: 'Customer Charter',
  fix: 'Look into this part with the resident',
  learn: 'Every part of a report is noted when it comes in',
});

/**
 * A finding on each point that is the council's to answer, with a reason that fits it, and what is done about it. Of a
 * complaint upheld in part the first point is upheld and the others are not.
 */
export function decisionOn(
  complaint: Complaint,
  { finding, faults, promised }: Decision,
  chance: Chance,
): object {
  const points = definitionOf(complaint).points.flatMap(({ text, responsibility }, index) => {
    const fault = faults.find(({ point }) => point === text) ?? unknown(text);
    return responsibility === 'not-ours' ? [] : [{ point: index + 1, fault }];
  });
  const judged = points.map((one, index) => ({ ...one, finding: ofPoint(finding, index, points.length) }));
  const upheld = judged.filter((one) => one.finding !== 'not-upheld').map(({ fault }) => fault);
  const findings = judged.map(({ point, fault, finding: said }) => ({
    point,
    finding: said,
    reason: reasonOf(fault, said, chance),
    reference: fault.rule,
  }));
  if (upheld.length === 0) return { findings, outcome: finding };
  return {
    findings,
    outcome: finding,
    acknowledgement: upheld.map(({ failed }) => failed).join(' '),
    impact: chance.pick([
      'This took up your time and caused you worry that you should not have had.',
      'I understand that this made daily life harder for you and your household.',
      'You had to chase us again and again, which was not your job.',
    ]),
    remedies: remediesFor(upheld, chance),
    actions: promised.map((action, index) => ({ ...action, text: (upheld[index] ?? upheld[0])?.fix ?? '' })),
  };
}

function ofPoint(whole: Finding, index: number, points: number): Finding {
  if (whole !== 'partly-upheld') return whole;
  if (index > 0) return 'not-upheld';
  return points > 1 ? 'upheld' : 'partly-upheld';
}

function remediesFor(upheld: readonly Fault[], chance: Chance): object[] {
  const [first] = upheld;
  return [
    {
      kind: 'apology',
      text: chance.pick([
        'I am sorry for this.',
        'We apologise for what went wrong and for how long it took.',
      ]),
    },
    ...(first ? [{ kind: 'action', text: `${first.fix}.` }] : []),
    ...(chance.happens(0.4)
      ? [{ kind: 'financial', text: settle('£{25|50|75|100|150} for the time and trouble.', chance) }]
      : []),
    ...(first && chance.happens(0.3) ? [{ kind: 'policy', text: `${first.learn}.` }] : []),
  ];
}
