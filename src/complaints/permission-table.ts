import type { CommandName } from './command.js';
import { roles, type Role } from './directory.js';

/** Whether somebody in a role may do a thing in every case, or in those of their own service areas. */
type Reach = 'any' | 'own-service';

/** Who may give a command, and the rule that says so. */
export interface Permission {
  readonly provision: string;
  /** Who may, as a sentence for whoever may not. */
  readonly says: string;
  readonly resident?: true;
  readonly system?: true;
  /** Whoever answers for the case, or stands in for them. */
  readonly owner?: true;
  /** Whoever owes an action of the case. */
  readonly actionOwner?: true;
  readonly staff: Readonly<Partial<Record<Role, Reach>>>;
}

const officer = { 'complaints-officer': 'any' } as const;
const desk = { ...officer, 'customer-services': 'any' } as const;
const everyone = {
  ...desk,
  'team-leader': 'any',
  'head-of-service': 'any',
} as const;
/** Any member of staff may be told of a complaint (Code 3.2), whoever else reads only. */
const anyStaff = { ...everyone, 'member-responsible': 'any', auditor: 'any' } as const;

const handler = { owner: true, staff: officer } as const;
const officersOnly = { staff: officer } as const;
const inTouch = { resident: true, owner: true, staff: desk } as const;

export const handling = 'Only whoever answers for this complaint, or a complaints officer, may do this.';
const onlyOfficers = 'Only a complaints officer may do this.';

/** Who may do what. One row a command; whatever is not said here may not be done. */
export const permissions: Readonly<Record<CommandName | 'show', Permission>> = {
  receive: {
    provision: 'Code 3.2',
    says: 'Any resident and any member of staff may send a complaint.',
    resident: true,
    system: true,
    staff: anyStaff,
  },
  show: {
    provision: 'Dacorum 8.2',
    says: 'A complaint is seen by those who deal with it, and by nobody else.',
    ...inTouch,
    system: true,
    staff: { ...desk, 'team-leader': 'own-service', 'head-of-service': 'own-service' },
  },
  allocate: {
    provision: 'Code 4.2',
    says: 'Complaints officers allocate complaints, and heads of service those of their own services.',
    staff: { ...officer, 'head-of-service': 'own-service' },
  },
  reassign: {
    provision: 'Code 4.2',
    says: 'Whoever answers for a complaint, a complaints officer or the head of its service may pass it on.',
    owner: true,
    staff: { ...officer, 'head-of-service': 'own-service' },
  },
  'declare-conflict': {
    provision: 'Code 5.8',
    says: 'Whoever answers for a complaint declares a conflict of interest of their own.',
    owner: true,
    staff: {},
  },
  'amend-definition': { provision: 'Code 5.6', says: handling, ...handler },
  'record-call': { provision: 'Dacorum 5.4', says: handling, ...handler },
  acknowledge: { provision: 'Dacorum 5.4', says: handling, ...handler },
  'ask-resident': { provision: 'Dacorum 8.2', says: handling, ...handler },
  'update-resident': { provision: 'Dacorum 8.2', says: handling, ...handler },
  note: {
    provision: 'Dacorum 8.2',
    says: 'A note is added by the resident or by those who deal with the complaint.',
    ...inTouch,
    staff: { ...desk, 'team-leader': 'own-service', 'head-of-service': 'own-service' },
  },
  extend: { provision: 'Code 6.4', says: handling, ...handler },
  'add-issue': {
    provision: 'Code 6.8',
    says: 'The resident, whoever answers for the complaint, a complaints officer or customer services may add an issue.',
    ...inTouch,
  },
  decide: { provision: 'Dacorum 5.5', says: handling, ...handler },
  respond: { provision: 'Dacorum 5.5', says: handling, ...handler },
  'complete-action': {
    provision: 'Code 7.3',
    says: 'Whoever owes the action, whoever answers for the complaint or a complaints officer may say that it is done.',
    ...handler,
    actionOwner: true,
  },
  'plan-learning': {
    provision: 'Code 9.1',
    says: 'Whoever answers for the complaint, the head of its service or a complaints officer plans what is learned.',
    owner: true,
    staff: { ...officer, 'head-of-service': 'own-service' },
  },
  close: { provision: 'Dacorum 5.4', says: handling, ...handler },
  withdraw: {
    provision: 'Dacorum 5.1',
    says: 'The resident withdraws a complaint; staff record that they did.',
    ...inTouch,
  },
  refuse: {
    provision: 'Code 2.1',
    says: 'Only a complaints officer refuses a complaint, by name and with reasons.',
    ...officersOnly,
  },
  reopen: { provision: 'Code 2.4', says: onlyOfficers, ...officersOnly },
  'request-stage-2': {
    provision: 'Code 6.10',
    says: 'The resident asks for stage 2; any member of staff who hears it records it.',
    resident: true,
    owner: true,
    staff: everyone,
  },
  'appoint-stage-2': {
    provision: 'Dacorum 5.12',
    says: 'Only a complaints officer appoints who looks at stage 2.',
    ...officersOnly,
  },
  'refer-to-ombudsman': { provision: 'Code 4.1', says: onlyOfficers, ...officersOnly },
  'record-order': { provision: 'Code 4.1', says: onlyOfficers, ...officersOnly },
  'comply-with-order': { provision: 'Code 4.1', says: handling, ...handler },
  'restrict-contact': { provision: 'Code 5.14', says: onlyOfficers, ...officersOnly },
  'set-adjustments': {
    provision: 'Code 5.10',
    says: 'Those who deal with the complaint record what the resident needs.',
    owner: true,
    staff: { ...desk, 'head-of-service': 'own-service', 'team-leader': 'own-service' },
  },
};

/** Who may do something that is not done in one case, and the rule that says so. */
interface DeskPermission {
  readonly provision: string;
  readonly roles: readonly Role[];
}

const officers: readonly Role[] = ['complaints-officer'];
const officersAndDesk: readonly Role[] = ['complaints-officer', 'customer-services'];

/** Who may do what beside single cases. Whatever is not said here may not be done. */
export const deskPermissions = {
  /** Enquiries hold what residents wrote, and often who they are: they are seen by those who answer residents. */
  'see-enquiries': { provision: 'Dacorum 8.2', roles: officersAndDesk },
  'review-enquiry': { provision: 'Code 1.4', roles: officers },
  /** Anybody may take a complaint (Code 3.2), but this begins with an enquiry that only these may see. */
  'take-enquiry-as-complaint': { provision: 'Code 1.5', roles: officersAndDesk },
  'see-intake': { provision: 'Code 4.1', roles: officersAndDesk },
  /** Everybody who deals with cases; which of them each sees is said by `show`. */
  'see-cases': {
    provision: 'Dacorum 8.2',
    roles: [...officersAndDesk, 'team-leader', 'head-of-service'],
  },
  /** Letters and to whom they went. */
  'see-deliveries': { provision: 'Dacorum 8.2', roles: officersAndDesk },
  'retry-delivery': { provision: 'Code 4.1', roles: officers },
  /** Names and roles of colleagues, and the council's own rules and words: nothing of anybody's complaint. */
  'see-council': { provision: 'Code 5.1', roles },
  'change-staff-list': { provision: 'Code 4.1', roles: officers },
  /** Whoever goes away may say themselves who stands in. */
  'say-own-leave': { provision: 'Code 4.1', roles },
  'change-policy': { provision: 'Code 5.1', roles: officers },
  /** Who has looked at whose data: for those who answer to residents for it. */
  'see-access-log': { provision: 'Dacorum 8.2', roles: officers },
  /** Code 3.2: every member of staff takes a complaint. */
  'log-complaint': { provision: 'Code 3.2', roles },
} as const satisfies Readonly<Record<string, DeskPermission>>;
