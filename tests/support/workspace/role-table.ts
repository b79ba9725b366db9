/** The staff of the table, by the name before the @. The case is one of repairs, and Lena answers for it. */
export const columns = [
  'olu', // complaints officer
  'cas', // customer services
  'lena', // team leader of repairs
  'max', // team leader of waste
  'rosa', // head of service of repairs
  'hana', // head of service of waste
  'mona', // member responsible
  'abe', // auditor
] as const;

/**
 * What an endpoint answers: `may`, also where the request itself is then found wanting; `rule`, when it is a command that
 * they may not give; `404`, when it is of a case that they may not see; `403`, when it is not for their role at all.
 */
export type Outcome = 'may' | 'rule' | '404' | '403';

/** A row of the table: what is asked, and what comes of it for each of the staff. */
export interface Row {
  /** In the order of {@link columns}, with blanks between. */
  readonly for: string;
  /** Undefined where nothing is sent. What is sent to endpoints that change something does not fit, so that nothing does. */
  readonly sends?: object;
}

const all = 'may may may may may may may may';
const dealing = 'may may may may may may 403 403';
const seesCase = 'may may may 404 may 404 403 403';
const officer = 'may 403 403 403 403 403 403 403';
const officerAndDesk = 'may may 403 403 403 403 403 403';

const endpoints: Readonly<Record<string, Row>> = {
  'GET /session': { for: all },
  'GET /cases': { for: dealing },
  'POST /cases': { for: all, sends: {} },
  'GET /case-owners': { for: dealing },
  'GET /views': { for: dealing },
  'POST /views': { for: dealing, sends: {} },
  'DELETE /views/{id}': { for: dealing },
  'GET /cases/{reference}': { for: seesCase },
  'PUT /cases/{reference}/editing': { for: seesCase, sends: {} },
  'DELETE /cases/{reference}/editing': { for: dealing },
  'GET /changes': { for: dealing },
  'GET /cases/{reference}/transcript': { for: seesCase },
  'GET /cases/{reference}/files/{file}': { for: seesCase },
  'GET /cases/{reference}/messages/{id}': { for: seesCase },
  'GET /cases/{reference}/related': { for: seesCase },
  'GET /intake': { for: officerAndDesk },
  'POST /intake/understand': { for: all, sends: {} },
  'GET /enquiries': { for: officerAndDesk },
  'GET /enquiries/{reference}': { for: officerAndDesk },
  'GET /enquiries/{reference}/files/{file}': { for: officerAndDesk },
  'POST /enquiries/{reference}/review': { for: officer, sends: {} },
  'POST /enquiries/{reference}/complaint': { for: officerAndDesk, sends: {} },
  'GET /deliveries': { for: officerAndDesk },
  'POST /deliveries/{id}/retry': { for: officer },
  'POST /deliveries/try-waiting': { for: officer },
  'GET /policy': { for: all },
  'GET /policy/versions': { for: all },
  'GET /policy/versions/{number}': { for: all },
  'POST /policy/check': { for: officer, sends: {} },
  'POST /policy/versions': { for: officer, sends: {} },
  'GET /letters': { for: all },
  'GET /letters/{kind}': { for: all },
  'GET /directory': { for: all },
  'GET /directory/history': { for: all },
  'POST /directory/changes': { for: officer, sends: {} },
  'PUT /directory/own-leave': { for: all, sends: {} },
  'DELETE /directory/own-leave': { for: all },
  'POST /directory/import': { for: officer, sends: {} },
  'GET /directory/people/{email}/cases': { for: officer },
  'GET /access-log': { for: officer },
};

const handler = 'may rule may 404 rule 404 403 403';
const officersOnly = 'may rule rule 404 rule 404 403 403';
const inTouch = 'may may may 404 rule 404 403 403';
const text = { text: 'The lift.' };
const reason = { reason: 'She asked for it.' };
const order = { ...text, due: '2099-03-02' };

/** The commands, with fields that fit each. */
const commands: Readonly<Record<string, Row>> = {
  allocate: { for: 'may rule rule 404 may 404 403 403', sends: { to: 'lena@example.com' } },
  reassign: { for: 'may rule may 404 may 404 403 403', sends: { to: 'olu@example.com', ...reason } },
  'declare-conflict': { for: 'rule rule may 404 rule 404 403 403', sends: reason },
  'amend-definition': {
    for: handler,
    sends: { points: [{ ...text, responsibility: 'ours' }], outcomes: ['A lift'], ...reason },
  },
  'record-call': { for: handler, sends: { outcome: 'spoke' } },
  acknowledge: { for: handler, sends: {} },
  'ask-resident': { for: handler, sends: text },
  'update-resident': { for: handler, sends: text },
  note: { for: 'may may may 404 may 404 403 403', sends: text },
  extend: { for: handler, sends: { until: '2099-03-02', ...reason, updateEvery: 5 } },
  'add-issue': { for: inTouch, sends: { ...text, related: true } },
  decide: {
    for: handler,
    sends: {
      findings: [{ point: 1, finding: 'upheld', ...reason, reference: 'Our lifts policy' }],
      outcome: 'upheld',
    },
  },
  respond: { for: handler, sends: {} },
  'complete-action': { for: handler, sends: { action: 1, evidence: 'A photograph.' } },
  'plan-learning': {
    for: 'may rule may 404 may 404 403 403',
    sends: { wentWrong: 'x', action: 'x', evidence: 'x', lead: 'Rosa', timescale: 'a month' },
  },
  close: { for: handler, sends: {} },
  withdraw: { for: inTouch, sends: reason },
  refuse: {
    for: officersOnly,
    sends: {
      ground: 'over-12-months',
      facts: 'The lift stood still in May 2020, and she says that she knew of it then.',
      evidence: 'Her letter of May 2020.',
    },
  },
  reopen: { for: officersOnly, sends: { by: 'ombudsman', ...reason } },
  'request-stage-2': { for: 'may may may 404 may 404 403 403', sends: {} },
  'appoint-stage-2': { for: officersOnly, sends: { to: 'hana@example.com' } },
  'refer-to-ombudsman': { for: officersOnly, sends: { ombudsman: 'housing' } },
  'record-order': { for: officersOnly, sends: order },
  'comply-with-order': { for: handler, sends: { order: 1, evidence: 'A letter.' } },
  'restrict-contact': {
    for: officersOnly,
    sends: { kind: 'letters only', ...reason, evidence: 'x', equality: 'x', reviewOn: '2099-03-02' },
  },
  'set-adjustments': {
    for: 'may may may 404 may 404 403 403',
    sends: { adjustments: ['Large print'], reviewOn: '2099-03-02' },
  },
};

/** Every endpoint of the workspace, as `GET /cases/{reference}`, with its row. */
export const roleTable: ReadonlyMap<string, Row> = new Map([
  ...Object.entries(endpoints),
  ...Object.entries(commands).flatMap(([name, row]) => {
    const path = `POST /cases/{reference}/commands/${name}`;
    return [[path, row] as const, [`${path}/preview`, row] as const];
  }),
]);
