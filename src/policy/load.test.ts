import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPolicy, parsePolicy } from './load.js';
import { PolicyError } from './policy-error.js';

const file = 'marlhaven.yaml';
const good = readFileSync('src/policy/councils/marlhaven.yaml', 'utf8');

type Change = readonly [from: string, to: string];

function changed(...changes: readonly Change[]): string {
  return changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, () => to);
  }, good);
}

/** What the loader says of a file. */
function problemsOf(text: string): readonly string[] {
  try {
    parsePolicy(text, file);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

/** `line:column` of the first place where a text holds another. */
function place(text: string, part: string): string {
  expect(text).toContain(part);
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('a policy file that is right', () => {
  it('is read', () => {
    expect(parsePolicy(good, file).council.name).toBe('Marlhaven Council');
    expect(loadPolicy('src/policy/councils/dacorum.yaml').council.name).toBe('Dacorum Borough Council');
  });
});

interface Wrong {
  what: string;
  change: Change;
  says: string;
  /** Where it is said; otherwise where the change is. */
  at?: string;
}

const placeholders =
  'which is no placeholder; there are {reference}, {acknowledgeBy}, {respondBy}, {receivedOn}, {name}, {council}, {phone}, {email}';

const wrongFields: readonly Wrong[] = [
  {
    what: 'an unknown field',
    change: ['  call: 3', '  cal: 3'],
    says: 'clocks.cal: is no field of a policy',
  },
  {
    what: 'a missing field',
    change: ['  shortName: Marlhaven\n', ''],
    says: 'council.shortName: is missing',
    at: 'council:\n',
  },
  {
    what: 'text for a number',
    change: ['  stage1: 10', '  stage1: ten'],
    says: 'clocks.stage1: must be a number',
  },
  {
    what: 'a number for text',
    change: ["version: '3'", 'version: 3'],
    says: 'version: must be text (put it in quotation marks if it looks like a number)',
  },
  {
    what: 'nothing at all',
    change: ['  kind: unitary', '  kind:'],
    says: 'council.kind: must be one of district, county, unitary, metropolitan, london-borough',
  },
  {
    what: 'a longer period than the Code allows',
    change: ['  stage2: 20', '  stage2: 30'],
    says: 'clocks.stage2: must be at most 20',
  },
  { what: 'half a day', change: ['  call: 3', '  call: 2.5'], says: 'clocks.call: must be a whole number' },
  {
    what: 'a day that does not exist',
    change: ['date: 2026-12-31', 'date: 2026-12-32'],
    says: 'closureDays.3.date: must be a date such as 2026-03-02',
  },
  {
    what: 'an address that is not https',
    change: ['complaintsUrl: https:', 'complaintsUrl: http:'],
    says: 'council.complaintsUrl: must be a web address that begins with https://',
  },
  {
    what: 'an e-mail address that is none',
    change: ['email: homes@', 'email: homes.'],
    says: 'teams.1.email: must be an e-mail address',
  },
  {
    what: 'words in capitals',
    change: ['words: [tenancy,', 'words: [Tenancy,'],
    says: 'serviceAreas.2.words.1: must be in small letters',
    at: 'Tenancy,',
  },
  {
    what: 'an Ombudsman who takes e-mail',
    change: ['Preston, PR2 0ET]\n    source', 'Preston, PR2 0ET]\n      email: info@example.com\n    source'],
    says: 'ombudsmen.housing.contact.email: must not be printed: new cases are not taken by e-mail',
    at: 'email: info@example.com',
  },
  {
    what: 'a placeholder that does not exist',
    change: [
      'By {respondBy} you can expect our full answer',
      'You, {title}, have our full answer by {respondBy}',
    ],
    says: `letters.receipt.whatHappensNext.3: has {title}, ${placeholders}`,
  },
  {
    what: 'a brace that is never closed',
    change: ["changes: 'If we have something wrong, write to {email}", "changes: 'Write to {email"],
    says: `letters.receipt.changes: has {email or ring, ${placeholders}`,
  },
];

const wrongReferences: readonly Wrong[] = [
  {
    what: 'an id twice',
    change: ['{ id: highways,', '{ id: homes,'],
    says: 'teams.3.id: homes stands here a second time',
    at: 'id: homes, name: Highways',
  },
  {
    what: 'a day twice',
    change: ['date: 2026-12-31', 'date: 2026-12-30 '],
    says: 'closureDays.3.date: 2026-12-30 stands here a second time',
    at: 'date: 2026-12-30 ,',
  },
  {
    what: 'a team that does not exist',
    change: ['team: planning\n', 'team: plans\n'],
    says: 'serviceAreas.11.team: there is no team plans',
  },
  {
    what: 'a county matter that nobody answers for',
    change: ['    answersFor: [roads_lighting]\n', ''],
    says: 'signposts: has none for roads_lighting, and no service area answers for it',
    at: 'signposts:\n',
  },
  {
    what: 'a danger without a number to ring',
    change: ['kind: self-harm', 'kind: life'],
    says: 'urgent: has nobody to ring for self-harm',
    at: 'urgent:\n',
  },
  {
    what: 'a receipt that leaves out a date',
    change: ['By {acknowledgeBy} we', 'Soon we'],
    says: 'letters.receipt: does not say {acknowledgeBy}',
    at: 'receipt:\n',
  },
];

const road = 'id: report-a-road\n    route: service_request\n';
const wrongSignposts: readonly Wrong[] = [
  {
    what: 'one away from a complaint',
    change: [road, 'id: report-a-road\n    route: complaint\n'],
    says: 'signposts.3.route: must be one of service_request, councillor_conduct, statutory_appeal, county_council, government_policy, out_of_scope_other, compliment_comment',
    at: 'route: complaint',
  },
  {
    what: 'a route without the sub that it needs',
    change: ['    sub: homelessness\n', ''],
    says: 'signposts.6.sub: is missing: the route statutory_appeal needs one',
    at: 'id: homelessness-review',
  },
  {
    what: 'a sub of another route',
    change: ['sub: homelessness', 'sub: roads_lighting'],
    says: 'signposts.6.sub: the route statutory_appeal takes housing_benefit, homelessness, planning_refusal, planning_enforcement',
  },
  {
    what: 'a route without the kind that it needs',
    change: ['    kind: insurance_injury\n', ''],
    says: 'signposts.14.kind: is missing: the route out_of_scope_other needs one',
    at: 'id: insurance-claim',
  },
  {
    what: 'a kind where there is none',
    change: [road, `${road}    kind: not_council\n`],
    says: 'signposts.3.kind: the route service_request takes no kind',
    at: 'kind: not_council',
  },
  {
    what: 'one that ends before it begins',
    change: [road, `${road}    until: 2026-01-01\n    from: 2027-01-01\n`],
    says: 'signposts.3.until: comes before from, 2027-01-01',
    at: 'until: 2026-01-01',
  },
  {
    what: 'two general ones of a kind',
    change: ['    words: [bin, bins, missed bin, not collected, not emptied]\n', ''],
    says: 'signposts.2: needs words, or dates: another signpost of its kind has none either',
    at: 'id: missed-bin',
  },
  {
    what: 'a kind without its general one',
    change: ['    kind: not_council\n', '    kind: not_council\n    words: [water]\n'],
    says: 'signposts.18.words: one of its kind must do without words',
    at: 'words: [water]',
  },
];

describe.each([
  ['a wrong field', wrongFields],
  ['what does not fit together', wrongReferences],
  ['a wrong signpost', wrongSignposts],
])('a policy file is refused, with line, column and field, for %s', (_, wrong) => {
  it.each(wrong)('$what', ({ change, says, at }) => {
    const text = changed(change);
    expect(problemsOf(text)).toContain(`${file}:${place(text, at ?? change[1].trim())}: ${says}`);
  });
});

describe('a policy file that is not YAML', () => {
  it.each([
    [
      'a list that is not closed',
      ['Marlhaven, ZZ1 1AA]\n  outOfHours', 'Marlhaven, ZZ1 1AA\n  outOfHours'],
      /^marlhaven\.yaml:\d+:\d+: Flow sequence/,
    ],
    [
      'a field that stands twice',
      ['  kind: unitary', '  kind: unitary\n  kind: county'],
      /^marlhaven\.yaml:14:3: Map keys must be unique$/,
    ],
    ['a tab', ['  kind: unitary', '\tkind: unitary'], /^marlhaven\.yaml:13:1: /],
    [
      'an alias',
      ['  kind: unitary', '  kind: *kind'],
      /^marlhaven\.yaml:13:9: \*kind is a YAML alias; write the thing itself$/,
    ],
  ] as const)('is refused with its line: %s', (_, change, says) => {
    expect(problemsOf(changed(change))[0]).toMatch(says);
  });
});

describe('everything wrong with a file', () => {
  it('is said at once, in the order of the file', () => {
    const problems = problemsOf(
      changed(
        ['team: planning\n', 'team: plans\n'],
        ['  shortName: Marlhaven\n', ''],
        ['  call: 3', '  call: none'],
        ['date: 2026-12-31', 'date: 2026-12-30'],
      ),
    );
    expect(problems.map((problem) => problem.split(': ')[1])).toEqual([
      'council.shortName',
      'clocks.call',
      'closureDays.3.date',
      'serviceAreas.11.team',
    ]);
  });

  it('leaves out what follows from a part that is wrong itself', () => {
    const problems = problemsOf(changed(['urgent:\n', 'urgent: none\nformerly:\n']));
    expect(problems.map((problem) => problem.split(': ').slice(1).join(': '))).toEqual([
      'urgent: must be a list',
      'formerly: is no field of a policy',
    ]);
  });

  it('needs an Ombudsman for landlord services where there are some', () => {
    const start = good.indexOf('  housing:\n    name: Housing Ombudsman');
    const problems = problemsOf(changed([good.slice(start, good.indexOf('  lgsco:')), '']));
    expect(problems).toHaveLength(4);
    expect(problems[0]).toMatch(
      /serviceAreas\.1\.ombudsman: ombudsmen\.housing is missing, and this area needs it$/,
    );
  });

  it('is said of a county matter with two answers', () => {
    const signpost = `  - id: other-county
    route: county_council
    sub: other_county
    body: The county
    because: This may be for the county.
    how: Ring them.
    contact: {}
    source: invented
`;
    const text = changed(['signposts:\n', `signposts:\n${signpost}`]);
    expect(problemsOf(text)).toEqual([
      `${file}:${place(text, 'answersFor: [other_county]')}: serviceAreas.9.answersFor: other_county has a signpost to somebody else as well`,
    ]);
  });

  it.each(['', '[]', 'just words', 'null'])('is said of a file that holds %j', (text) => {
    expect(() => parsePolicy(text, file)).toThrow(PolicyError);
    expect(() => parsePolicy(text, file)).toThrow(
      /^marlhaven\.yaml:1:1: the file: must be a group of named fields$/m,
    );
  });

  it('is a file that cannot be read', () => {
    expect(() => loadPolicy('nowhere.yaml')).toThrow(/^nowhere\.yaml: cannot be read: ENOENT/);
  });
});
