import type { Fault } from './fault.js';

/** How people were dealt with: it may come on top of anything, in any service. */
export const handling: readonly [Fault, ...Fault[]] = [
  {
    says: [
      'I was promised a call back {on Monday|within two days|by the end of the week}. It is now {two|three} weeks.',
      'I have rung {five|seven|eight} times. Every time somebody “will ring you back”, and nobody {does|has}.',
      'Nobody rang me back. {Not once|I stayed in for it}.',
    ],
    point: 'Nobody rang back as promised.',
    wants: 'Ring me when you say you will',
    failed: 'We did not ring back as we had promised.',
    found: '{three|four} calls were logged with a promise to ring back, and none was passed on',
    notFound: 'a call was made and a message left on each of the days promised',
    rule: 'Customer Charter, returning calls',
    fix: 'Give the resident a direct number',
    learn: 'A promise to ring back opens a task for a named person',
  },
  {
    says: [
      'My e-mails of {the 4th and the 19th|last month} {were not answered|got only the automatic reply}.',
      'I wrote {twice|three times}, once by recorded post. {Silence|Not one answer}.',
    ],
    point: 'E-mails and letters were not answered.',
    wants: 'Answer my letters',
    failed: 'We did not answer letters.',
    found: 'both messages arrived, and were filed without an answer',
    notFound: 'an answer went to each message within ten working days, to the address it came from',
    rule: 'Customer Charter, answering letters within ten working days',
    fix: 'Answer the open questions in one letter',
    learn: 'The shared mailbox is looked through by a named person each day',
  },
  {
    says: [
      'I was passed {from department to department|round four people}, and each told me {it was somebody else’s job|something different}.',
      'One officer said {yes|it was agreed}, the next {no|there was no record}. Who am I to believe?',
    ],
    point: 'Different people gave different answers.',
    wants: 'One person who knows my case',
    failed: 'We told somebody different things on different days.',
    found: 'the notes of {two|three} calls contradict one another',
    notFound: 'the advice in each call was the same, as the recordings show',
    rule: 'Customer Charter, one point of contact',
    fix: 'Name one person for this matter',
    learn: 'Answers given are noted where the next person sees them first',
  },
  {
    says: [
      'The {woman|man} on the phone {talked over me|was rude} and {hung up|said I should be grateful}.',
      'I was spoken to as if I were {lying|a child}. I was in tears by the end.',
    ],
    point: 'A member of staff was rude.',
    wants: 'An apology for how I was spoken to',
    failed: 'We spoke to somebody without respect.',
    found: 'the recording bears out what the resident says of the call',
    notFound:
      'the recording was listened to by two managers, who heard a courteous call that ended by itself',
    rule: 'Code of Conduct for Employees, courtesy',
    fix: 'Have the manager apologise in person',
    learn: 'The recording is used, without names, in the team’s next training',
  },
];

/** What people add about how they live, at home and elsewhere. */
export const impacts = {
  'at-home': [
    'I have a {six month|ten week} old baby and cannot go on like this.',
    'I am {74|79|83} and live on my own.',
    'My {son|daughter} has asthma and {has been off school|was in hospital last week}.',
    'It is making my {anxiety|depression} worse and I am on tablets for it.',
    'I work nights and cannot sit in every day waiting.',
    'My {wife|husband} is in a wheelchair.',
    'We have {three|four} children and {I am|we are} at the end of our tether.',
    'It is affecting all of us.',
  ],
  elsewhere: [
    'I pay my council tax on time. I expect at least this.',
    'I have photographs of all of it.',
    'My neighbours say the same and are happy to be asked.',
    'It has cost me {two|three} days’ work by now.',
    'I have lived here for {twenty|31} years and never complained before.',
    'I am a carer and have no time for this.',
    'It is affecting my health.',
    'I am {72|80} and not good with computers.',
  ],
} as const;

export const greetings = [
  'Hello.',
  'Hi there.',
  'Good morning.',
  'To whom it may concern.',
  'Dear council,',
  '',
  '',
  '',
  '',
] as const;

export const closings = [
  'Please sort this out.',
  'This is not good enough.',
  'I want this looked at properly.',
  'Enough is enough.',
  'I want to make a complaint.',
  'Please tell me who is responsible.',
  'I would like an answer in writing.',
  '',
  '',
  '',
] as const;
