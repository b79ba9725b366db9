import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { problemsWith } from '../support/council-file.js';
import { proof } from './provisions/proof.js';

const { letters } = loadPolicy('src/policy/councils/dacorum.yaml');

/** What the command `policy check` says of a letter from whose text a part was taken out. */
function without(letter: Exclude<keyof typeof letters, 'signature' | 'receipt'>, part: string) {
  const { subject, body } = letters[letter];
  const left = body.map((entry) => entry.replaceAll(`{${part}}`, 'nothing'));
  expect(left).not.toEqual(body);
  return problemsWith(
    [['letters', letter, 'subject'], subject.replaceAll(`{${part}}`, 'nothing')],
    [['letters', letter, 'body'], left],
  );
}

const missing = (name: string, part: string): string =>
  `letters.${name}.body: does not say {${part}}, which this letter must hold`;

it('a council’s file that was not changed can be used', () => {
  expect(problemsWith()).toEqual([]);
});

const held: readonly (readonly [
  title: string,
  letter: Parameters<typeof without>[0],
  parts: readonly string[],
])[] = [
  [proof('Code 1.6', 'a survey without the way to complain is not published'), 'survey', ['complaintsUrl']],
  [
    proof(
      'Code 2.4',
      'a refusal keeps what was asked, ground, facts, officer and the right to go to the Ombudsman',
    ),
    'refusal',
    ['asked', 'ground', 'facts', 'officer', 'overturn', 'ombudsman'],
  ],
  [
    proof(
      ['Code 5.6', 'Code 5.7'],
      'an acknowledgement keeps the definition, the outcomes and whose each point is',
    ),
    'acknowledgement',
    ['definition', 'outcomes', 'responsibility'],
  ],
  [
    proof(
      ['Code 6.5', 'Code 6.16', 'Code 5.9'],
      'an extension keeps both days, its reason, the interval of updates and the Ombudsman',
    ),
    'extension',
    ['oldDate', 'newDate', 'reason', 'updateEvery', 'nextUpdate', 'ombudsman'],
  ],
  [
    proof(['Code 6.9', 'Dacorum 5.8'], 'a stage 1 answer keeps each of its parts'),
    'stage-1-response',
    ['stage', 'definition', 'decision', 'remedy', 'actions', 'toStage2', 'ombudsman'],
  ],
  [
    proof(['Code 6.19', 'Code 6.20'], 'a final answer keeps each of its parts'),
    'stage-2-response',
    ['stage', 'definition', 'decision', 'remedy', 'actions', 'contributors', 'final', 'ombudsman'],
  ],
];

describe.each(held)('%s', (_title, name, parts) => {
  it.each(parts)('without {%s} the file is refused', (part) => {
    expect(without(name, part).join('\n')).toContain(missing(name, part));
  });
});

describe(proof('Code 3.7', 'no letter does without the Ombudsman’s details'), () => {
  it.each([
    'acknowledgement',
    'call-missed',
    'question',
    'update',
    'extension',
    'stage-1-response',
    'stage-2-acknowledgement',
    'stage-2-response',
    'refusal',
    'withdrawal',
    'survey',
    'withheld',
  ] as const)('%s', (name) => {
    expect(without(name, 'ombudsman').join('\n')).toContain(missing(name, 'ombudsman'));
  });
});

describe(
  proof(['Code 6.2', 'Code 6.3', 'Code 6.14'], 'no council keeps longer periods than the Code'),
  () => {
    it.each([
      ['acknowledge', 6],
      ['stage1', 11],
      ['stage2Acknowledge', 6],
      ['stage2', 21],
    ])('%s of %i working days is refused', (clock, days) => {
      expect(problemsWith([['clocks', clock], days])).toContainEqual(
        expect.stringContaining(`clocks.${clock}:`),
      );
      expect(problemsWith([['clocks', clock], days - 1])).toEqual([]);
    });
  },
);

describe(
  proof(['Code 6.4', 'Code 6.15', 'Dacorum 5.7', 'Dacorum 5.13'], 'no council extends without end'),
  () => {
    it.each([
      ['stage1Extension', 11],
      ['stage2Extension', 21],
    ])('%s of %i working days is refused', (clock, days) => {
      expect(problemsWith([['clocks', clock], days])).toContainEqual(
        expect.stringContaining(`clocks.${clock}:`),
      );
    });
  },
);

it(proof(['Code 2.3', 'Dacorum 3.4'], 'a limit of six months, or of eleven, is refused'), () => {
  for (const months of [6, 11]) {
    expect(problemsWith([['clocks', 'acceptWithinMonths'], months])).toContainEqual(
      expect.stringContaining('clocks.acceptWithinMonths:'),
    );
  }
});

it(proof('Code 2.2', 'a council may drop a ground of refusal, and add none of its own'), () => {
  const own = { ground: 'vexatious', says: 'You have complained too often.' };
  expect(problemsWith([['exclusions', 0], own])).toContainEqual(
    expect.stringContaining('exclusions.1.ground:'),
  );
  expect(problemsWith([['exclusions', 2], undefined])).toEqual([]);
});

it(proof('Code 5.1', 'a service has no periods of its own'), () => {
  expect(problemsWith([['serviceAreas', 0, 'clocks'], { stage1: 8 }])).toContainEqual(
    expect.stringContaining('serviceAreas.1.clocks:'),
  );
});

it(proof(['Code 5.2', 'Code 5.3', 'Dacorum 3.6', 'Dacorum 5.1'], 'a council cannot add a stage'), () => {
  for (const stage of ['stage0', 'informal', 'stage3']) {
    expect(problemsWith([['clocks', stage], 5])).toContainEqual(expect.stringContaining(`clocks.${stage}:`));
  }
});

it(proof('Code 3.5', 'a policy that does not say how it is made known is refused'), () => {
  expect(problemsWith([['complaint', 'publicity'], undefined])).toContainEqual(
    expect.stringContaining('complaint.publicity:'),
  );
});

it(proof('Code 1.2', 'a policy without the definition is refused'), () => {
  expect(problemsWith([['complaint', 'definition'], undefined])).toContainEqual(
    expect.stringContaining('complaint.definition:'),
  );
});
