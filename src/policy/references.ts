import type { Finding } from './finding.js';
import type { Outline } from './outline.js';
import { countySub, letterPlaceholder, urgentKind } from './schema.js';
import { signpostFindings } from './signpost-findings.js';

/** What the parts of a policy say of one another that cannot all be true, or leaves a resident without an answer. */
export function findings(file: Outline): Finding[] {
  return [
    ...repeated(file.complaint.kinds, 'id', ['complaint', 'kinds']),
    ...repeated(file.closureDays, 'date', ['closureDays']),
    ...repeated(file.teams, 'id', ['teams']),
    ...repeated(file.serviceAreas, 'id', ['serviceAreas']),
    ...repeated(file.signposts, 'id', ['signposts']),
    ...repeated(file.urgent, 'id', ['urgent']),
    ...repeated(file.exclusions, 'ground', ['exclusions']),
    ...unknownTeams(file),
    ...missingOmbudsman(file),
    ...signpostFindings(file),
    ...countyMatters(file),
    ...dangersWithoutNumber(file),
    ...receiptWithout(file),
  ];
}

function repeated<Key extends string>(
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
  path: readonly PropertyKey[],
): Finding[] {
  const values = items.map((item) => item[key]);
  return values.flatMap((value, index) =>
    value !== '' && values.indexOf(value) < index
      ? [{ path: [...path, index, key], says: `${value} stands here a second time` }]
      : [],
  );
}

function unknownTeams({ teams, serviceAreas }: Outline): Finding[] {
  const known = new Set(teams.map(({ id }) => id));
  return serviceAreas.flatMap(({ team }, index) =>
    team === '' || known.has(team)
      ? []
      : [{ path: ['serviceAreas', index, 'team'], says: `there is no team ${team}` }],
  );
}

function missingOmbudsman({ serviceAreas, ombudsmen }: Outline): Finding[] {
  if (ombudsmen.housing !== undefined) return [];
  return serviceAreas.flatMap(({ ombudsman }, index) =>
    ombudsman === 'housing' || ombudsman === 'by-tenure'
      ? [
          {
            path: ['serviceAreas', index, 'ombudsman'],
            says: 'ombudsmen.housing is missing, and this area needs it',
          },
        ]
      : [],
  );
}

/** A county matter has somewhere to go: to the county by a signpost, or to an area of the council's own. */
function countyMatters({ signposts, serviceAreas }: Outline): Finding[] {
  return countySub.options.flatMap((sub) => {
    const elsewhere = signposts.some((signpost) => signpost.sub === sub);
    const own = serviceAreas.findIndex(({ answersFor }) => answersFor.includes(sub));
    if (!elsewhere && own < 0) {
      return [{ path: ['signposts'], says: `has none for ${sub}, and no service area answers for it` }];
    }
    return elsewhere && own >= 0
      ? [
          {
            path: ['serviceAreas', own, 'answersFor'],
            says: `${sub} has a signpost to somebody else as well`,
          },
        ]
      : [];
  });
}

function dangersWithoutNumber({ urgent }: Outline): Finding[] {
  const known = new Set(urgent.map(({ kind }) => kind));
  return urgentKind.options
    .filter((kind) => !known.has(kind))
    .map((kind) => ({ path: ['urgent'], says: `has nobody to ring for ${kind}` }));
}

function receiptWithout({ letters: { receipt } }: Outline): Finding[] {
  const text = [receipt.subject, receipt.opening, ...receipt.whatHappensNext].join('\n');
  return letterPlaceholder
    .extract(['reference', 'acknowledgeBy', 'respondBy'])
    .options.filter((name) => !text.includes(`{${name}}`))
    .map((name) => ({ path: ['letters', 'receipt'], says: `does not say {${name}}` }));
}
