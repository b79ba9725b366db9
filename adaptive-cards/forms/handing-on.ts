import { mayTakeLate } from '../../src/complaints/offers.js';
import type { Form } from '../form.js';
import { lines } from '../inputs.js';
import { paragraph } from '../text.js';
import type { CardView } from '../view.js';
import { officerTakes } from './discretion.js';
import { whoTakesIt } from './people.js';

/** Who answers for the case, where nobody does, or where an officer says why it is taken although it is late. */
export function allocate(view: CardView): Form {
  return {
    command: 'allocate',
    title: mayTakeLate(view) ? 'Take it although it is late' : 'Allocate',
    submit: 'Allocate the complaint',
    body: [
      whoTakesIt(view, 'Who is to answer for it', view.complaint.owner ?? undefined),
      ...officerTakes(view, 'must'),
    ],
  };
}

/** The case passed on, to a team or a person, with the reason. */
export function reassign(view: CardView): Form {
  return {
    command: 'reassign',
    title: 'Pass it on',
    submit: 'Pass the complaint on',
    body: [
      paragraph('The dates promised to the resident stay as they are.'),
      whoTakesIt(view, 'Team or person'),
      lines('reason', 'Why', 'must'),
    ],
  };
}

/** A conflict of interest of the reader's own (Code 5.8). */
export function declareConflict(): Form {
  return {
    command: 'declare-conflict',
    title: 'Conflict of interest',
    submit: 'Declare it',
    body: [
      paragraph('The complaint goes to a complaints officer at once, and you will not see it again.'),
      lines('reason', 'Why you cannot look at it fairly', 'must'),
    ],
  };
}

/** Somebody who looks afresh at stage 2; only those who may are on the list (Code 6.13, Dacorum 5.12). */
export function appointStage2(view: CardView): Form {
  return {
    command: 'appoint-stage-2',
    title: 'Appoint for stage 2',
    submit: 'Appoint',
    style: 'positive',
    body: [
      paragraph('Nobody is listed who took part in stage 1, or whom the council does not allow.'),
      whoTakesIt(view, 'Who is to look at it afresh'),
    ],
  };
}
