import type { CommandName } from './command.js';
import type { Stage } from './event.js';

/** A provision, and what it is called at stage 2 where that is another. */
type Rule = string | { readonly stage1: string; readonly stage2: string };

const everyPoint: Rule = { stage1: 'Code 6.7', stage2: 'Code 6.18 (as 6.7)' };
const acknowledged: Rule = { stage1: 'Code 6.2', stage2: 'Code 6.11 (as 6.2)' };
const answer: Rule = { stage1: 'Code 6.9', stage2: 'Code 6.19 (as 6.9)' };
const extension: Rule = { stage1: 'Code 6.4', stage2: 'Code 6.15 (as 6.4)' };

/** Which rule asks for a command's fields, and for single fields where another does. */
const rules: Readonly<
  Record<CommandName, { readonly rule: Rule; readonly fields?: Readonly<Record<string, Rule>> }>
> = {
  receive: {
    rule: 'Code 3.1',
    fields: {
      matter: 'Code 1.2',
      receivedOn: 'Code 3.2',
      happenedOn: 'Code 2.3',
      knownOn: 'Code 2.3',
      representative: 'Code 3.6',
      service: 'Code 5.1',
    },
  },
  allocate: { rule: 'Code 4.2', fields: { discretion: 'Code 2.3' } },
  reassign: { rule: 'Code 4.2', fields: { discretion: 'Code 2.3' } },
  'declare-conflict': { rule: 'Code 5.8' },
  'amend-definition': { rule: 'Code 5.6', fields: { responsibility: 'Code 5.7', signpost: 'Code 5.7' } },
  'record-call': { rule: 'Dacorum 5.4' },
  acknowledge: { rule: acknowledged, fields: { discretion: 'Code 2.3' } },
  'ask-resident': { rule: 'Code 5.6' },
  'update-resident': { rule: 'Code 5.9' },
  note: { rule: 'Code 5.12' },
  extend: { rule: extension, fields: { updateEvery: 'Code 5.9' } },
  'add-issue': { rule: 'Code 6.8' },
  decide: {
    rule: everyPoint,
    fields: {
      acknowledgement: 'Code 7.1',
      remedies: 'Code 7.1',
      impact: 'Code 7.2',
      actions: 'Code 7.3',
      contributors: 'Code 6.20',
    },
  },
  respond: { rule: answer },
  'complete-action': { rule: 'Code 7.3' },
  'plan-learning': { rule: 'Code 9.1' },
  close: { rule: 'Code 5.2' },
  withdraw: { rule: 'Dacorum 5.1' },
  refuse: {
    rule: 'Code 2.1',
    fields: {
      ground: 'Code 2.2',
      facts: 'Code 2.1, 2.5',
      claimNumber: 'Code 2.2',
      filedOn: 'Code 2.2',
      discretion: 'Code 2.3',
    },
  },
  reopen: { rule: 'Code 2.4' },
  'request-stage-2': { rule: 'Code 6.10' },
  'appoint-stage-2': { rule: 'Code 6.13' },
  'refer-to-ombudsman': { rule: 'Code 4.1' },
  'record-order': { rule: 'Code 9.7' },
  'comply-with-order': { rule: 'Code 9.7' },
  'restrict-contact': { rule: 'Code 5.14', fields: { equality: 'Code 5.15' } },
  'set-adjustments': { rule: 'Code 5.10' },
};

/**
 * The provision that asks for a field of a command, as it is numbered at a stage.
 *
 * @param path where in the command's data, if anywhere; the innermost field that has a rule of its own counts
 */
export function provisionFor(name: CommandName, stage: Stage, path: readonly PropertyKey[] = []): string {
  const { rule, fields } = rules[name];
  const own = path
    .flatMap((step) => (typeof step === 'string' && fields?.[step] ? [fields[step]] : []))
    .at(-1);
  return inStage(own ?? rule, stage);
}

const inStage = (rule: Rule, stage: Stage): string =>
  typeof rule === 'string' ? rule : stage === 1 ? rule.stage1 : rule.stage2;
