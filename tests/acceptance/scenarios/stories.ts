import { greta, nell, olive } from './council.js';
import { step, type Step } from './scenario.js';

/** A leak that nobody mended. Wednesday 4 March 2026: acknowledge by Wednesday 11, answer by Wednesday 25 at the latest. */
export const leak = {
  matter: 'Water has come through my kitchen ceiling since January. Two visits were missed.',
  channel: 'web',
  resident: {
    name: 'Robin Sample',
    email: 'robin@example.org',
    phone: '01632 960222',
    address: '2 Mill Lane\nTownham\nAB1 2CD',
  },
  points: ['Water comes through the kitchen ceiling.', 'Two visits were missed.'],
  outcomes: ['The leak mended'],
  service: 'repairs',
};

export const marked = {
  points: [
    { text: 'Water comes through the kitchen ceiling.', responsibility: 'ours' },
    { text: 'Two visits were missed.', responsibility: 'ours' },
  ],
  outcomes: ['The leak mended'],
  reason: 'Read to the resident, who agreed',
};

export const findings = [
  {
    point: 1,
    finding: 'upheld',
    reason: 'The roof above was not inspected in time.',
    reference: 'Repairs policy 3.1',
  },
  {
    point: 2,
    finding: 'partly-upheld',
    reason: 'One of the two visits was missed.',
    reference: 'Appointments standard',
  },
];

export const decision = {
  findings,
  outcome: 'upheld',
  acknowledgement: 'We left the leak for nine weeks.',
  impact: 'The kitchen could not be used.',
  remedies: [
    { kind: 'apology', text: 'We apologise for the delay.' },
    { kind: 'compensation', text: 'We will pay 150 pounds.' },
  ],
  actions: [{ text: 'Repair the roof', owner: nell, due: '2026-04-20' }],
};

export const notUpheld = {
  findings: [
    {
      point: 1,
      finding: 'not-upheld',
      reason: 'The leak comes from a pipe that is not ours.',
      reference: 'Lease, clause 4',
    },
    { point: 2, finding: 'not-upheld', reason: 'The visits were kept.', reference: 'Appointments standard' },
  ],
  outcome: 'not-upheld',
};

export const received: Step[] = [step('2026-03-04', 'resident', 'receive', leak)];
export const defined: Step[] = [...received, step('2026-03-05', nell, 'amend-definition', marked)];
export const acknowledged: Step[] = [...defined, step('2026-03-06', nell, 'acknowledge')];
export const decided: Step[] = [...acknowledged, step('2026-03-17', nell, 'decide', decision)];
/** Stage 2 is best asked for by Wednesday 15 April 2026. */
export const answered: Step[] = [...decided, step('2026-03-18', nell, 'respond')];
export const atStage2: Step[] = [...answered, step('2026-03-25', 'resident', 'request-stage-2')];
export const appointed: Step[] = [...atStage2, step('2026-03-26', olive, 'appoint-stage-2', { to: greta })];
export const acknowledgedAgain: Step[] = [...appointed, step('2026-03-27', greta, 'acknowledge')];
export const decidedAgain: Step[] = [
  ...acknowledgedAgain,
  step('2026-04-14', greta, 'decide', { ...decision, actions: [], contributors: ['Sam Fox, surveyor'] }),
];
