import type { Finding } from './finding.js';
import type { Outline } from './outline.js';
import { appealSub, countySub } from './schema.js';

/** What is wrong with the signposts among themselves: each can be chosen, and never two at once. */
export function signpostFindings(file: Outline): Finding[] {
  return [...misplacedSubs(file), ...backwardDates(file), ...generalSignposts(file)];
}

/** Which of `sub` and `kind` a route needs, and which values it takes. */
const needs: Readonly<
  Record<string, { readonly field: 'sub' | 'kind'; readonly among?: readonly string[] }>
> = {
  statutory_appeal: { field: 'sub', among: appealSub.options },
  county_council: { field: 'sub', among: countySub.options },
  out_of_scope_other: { field: 'kind' },
};

function misplacedSubs({ signposts }: Outline): Finding[] {
  return signposts.flatMap((signpost, index) =>
    (['sub', 'kind'] as const).flatMap((field) => {
      const says = misplaced(signpost.route, field, signpost[field]);
      return says === undefined ? [] : [{ path: ['signposts', index, field], says }];
    }),
  );
}

function misplaced(route: string, field: 'sub' | 'kind', value: string): string | undefined {
  const need = needs[route];
  if (need?.field !== field) return value === '' ? undefined : `the route ${route} takes no ${field}`;
  if (value === '') return `is missing: the route ${route} needs one`;
  return need.among && !need.among.includes(value)
    ? `the route ${route} takes ${need.among.join(', ')}`
    : undefined;
}

function backwardDates({ signposts }: Outline): Finding[] {
  return signposts.flatMap(({ from, until }, index) =>
    from !== '' && until !== '' && from > until
      ? [{ path: ['signposts', index, 'until'], says: `comes before from, ${from}` }]
      : [],
  );
}

/** Of the signposts of one kind, one and no more is the general one on any day: the one that needs no words. */
function generalSignposts({ signposts }: Outline): Finding[] {
  const numbered = signposts.map((signpost, index) => ({ ...signpost, index, of: nature(signpost) }));
  return [...new Set(numbered.map(({ of }) => of))].flatMap((of) => {
    const group = numbered.filter((signpost) => signpost.of === of);
    const [first] = group;
    const general = group.filter(({ words }) => words.length === 0);
    if (first && general.length === 0) {
      return [{ path: ['signposts', first.index, 'words'], says: 'one of its kind must do without words' }];
    }
    return general
      .filter((one, order) => general.slice(0, order).some((other) => overlap(one, other)))
      .map(({ index }) => ({
        path: ['signposts', index],
        says: 'needs words, or dates: another signpost of its kind has none either',
      }));
  });
}

const nature = ({ route, sub, kind }: Outline['signposts'][number]): string => [route, sub, kind].join(' ');

interface Shown {
  readonly from: string;
  readonly until: string;
}
const overlap = (a: Shown, b: Shown): boolean => startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
const startsBeforeEnd = (a: Shown, b: Shown): boolean => b.until === '' || a.from <= b.until;
