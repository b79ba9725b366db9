import type { CommandName } from '../../src/complaints/command.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';

/** What the staff bot says about itself and about what it did. What it says about a case stands on the cards. */
export interface StaffWording {
  readonly stranger: string;
  readonly left: string;
  readonly otherTenant: string;
  readonly unsure: string;
  readonly greeting: string;
  readonly help: string;
  readonly channelGreeting: string;
}

/** The sentences for a council. */
export function staffWording({ council }: CouncilPolicy): StaffWording {
  const { name, contact } = council;
  const ask = `If you should be in its staff list, please ask the complaints officers (${contact.email}).`;
  const help = [
    'You can say:',
    '• my complaints',
    '• overdue',
    '• the reference of a complaint, to see it',
    '• on leave until 14 August, Rita stands in',
    '• back again',
    '• help',
    'To find and share a complaint, or to log one for a resident, use this app beside the box you write in.',
  ].join('\n\n');
  return {
    stranger: `This is where the staff of ${name} deal with complaints, and you are not in its staff list. ${ask} To complain, please write to ${contact.email} or ring ${contact.phone}.`,
    left: `This is where the staff of ${name} deal with complaints, and its staff list says that you have left. ${ask}`,
    otherTenant: `This is for the staff of ${name}, in the council’s own Teams only.`,
    unsure: 'We could not find out from Teams who you are. Please try again in a few minutes.',
    greeting: `Complaints to ${name} that are yours come here as cards: whom to ring, about what, and by when. What you do on a card is done on the complaint.\n\n${help}`,
    help,
    channelGreeting:
      'To have the complaints of a service told of in this channel, mention me here with the name of the service, as in “use for repairs”. Only whoever leads the service, or a complaints officer, can say so. “use for nothing” ends it.',
  };
}

/** What is said when a command was done. */
export const doneWords: Readonly<Record<CommandName, string>> = {
  receive: 'The complaint is recorded.',
  allocate: 'The complaint is allocated.',
  reassign: 'The complaint is passed on.',
  'declare-conflict': 'Your conflict of interest is recorded. Somebody else will deal with the complaint.',
  'amend-definition': 'The definition is changed.',
  'record-call': 'The call is recorded.',
  acknowledge: 'The acknowledgement is on its way to the resident.',
  respond: 'The response is on its way to the resident.',
  close: 'The complaint is closed.',
  'ask-resident': 'The question is on its way to the resident.',
  'update-resident': 'The update is on its way to the resident.',
  note: 'The note is added.',
  extend: 'The date is extended, and the resident is told why.',
  'add-issue': 'The issue is added.',
  decide: 'The decision is recorded. The resident hears of it with the response.',
  'complete-action': 'The action is recorded as done.',
  'plan-learning': 'What is learned from it is recorded.',
  withdraw: 'The complaint is withdrawn.',
  refuse: 'The refusal is recorded, and the resident is told why and whom they can turn to.',
  reopen: 'The complaint is open again.',
  'request-stage-2': 'Stage 2 is asked for.',
  'appoint-stage-2': 'Stage 2 is given to whoever you named.',
  'refer-to-ombudsman': 'It is recorded that the complaint went to the Ombudsman.',
  'record-order': 'The order is recorded.',
  'comply-with-order': 'It is recorded that the order was carried out.',
  'restrict-contact': 'The restriction is recorded.',
  'set-adjustments': 'What the resident needs is recorded.',
};

/** An old card: nothing was done. */
export const changedSince =
  'This complaint has changed since; here it is now. Nothing was done. Please look, and send it again if it still holds.';
/** A case that is not there, or is not theirs to see: said in one way, so that neither gives the other away. */
export const notYours = 'There is no complaint of that reference that you deal with.';
export const failed =
  'Something went wrong on our side. Please try again in a few minutes: nothing is done twice.';
export const working =
  'This is taking longer than usual. It is being done, and the card will show it shortly.';
