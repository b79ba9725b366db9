import { z } from 'zod';
import { completeActionData, decideData, planLearningData } from './commands/deciding.js';
import {
  acknowledgeData,
  allocateData,
  appointStage2Data,
  extendData,
  noData,
  reasonData,
  reassignData,
  recordCallData,
  restrictContactData,
  setAdjustmentsData,
  textData,
} from './commands/handling.js';
import {
  addIssueData,
  amendDefinitionData,
  receiveData,
  requestStage2Data,
  withdrawData,
} from './commands/intake.js';
import { complyData, recordOrderData, referData, refuseData, reopenData } from './commands/officer.js';

const named = <Name extends string, Data extends z.ZodType>(name: Name, data: Data) =>
  z.strictObject({ name: z.literal(name), data });

/** Every command on a case, under the names and with the fields that all who send one use. */
export const command = z.discriminatedUnion('name', [
  named('receive', receiveData),
  named('allocate', allocateData),
  named('reassign', reassignData),
  named('declare-conflict', reasonData),
  named('amend-definition', amendDefinitionData),
  named('record-call', recordCallData),
  named('acknowledge', acknowledgeData),
  named('ask-resident', textData),
  named('update-resident', textData),
  named('note', textData),
  named('extend', extendData),
  named('add-issue', addIssueData),
  named('decide', decideData),
  named('respond', noData),
  named('complete-action', completeActionData),
  named('plan-learning', planLearningData),
  named('close', noData),
  named('withdraw', withdrawData),
  named('refuse', refuseData),
  named('reopen', reopenData),
  named('request-stage-2', requestStage2Data),
  named('appoint-stage-2', appointStage2Data),
  named('refer-to-ombudsman', referData),
  named('record-order', recordOrderData),
  named('comply-with-order', complyData),
  named('restrict-contact', restrictContactData),
  named('set-adjustments', setAdjustmentsData),
]);

/** A command on a case: what somebody wants done, not yet whether it may be. */
export type Command = z.infer<typeof command>;
export type CommandName = Command['name'];

/** The fields of one command. */
export type DataOf<Name extends CommandName> = Extract<Command, { name: Name }>['data'];
export type { ReceiveData } from './commands/intake.js';
