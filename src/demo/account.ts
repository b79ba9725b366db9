import type { Chance } from './chance.js';
import { settle } from './chance.js';
import { closings, greetings, handling, impacts } from './matters/handling.js';
import type { Fault, Matters } from './matters/fault.js';
import { homes } from './matters/homes.js';
import { money } from './matters/money.js';
import { streets } from './matters/streets.js';
import { tenancies } from './matters/tenancies.js';
import type { CouncilPolicy } from '../policy/schema.js';

const everything: readonly Matters[] = [...homes, ...tenancies, ...streets, ...money];

/** What a resident complains about: in their words, and as it will be agreed with them. */
export interface Account {
  readonly service: string;
  readonly matter: string;
  /** What stands behind it, point by point. */
  readonly faults: readonly Fault[];
  readonly outcomes: readonly string[];
}

/** How a case's account is drawn: the service, and what stands behind the points. */
export type Accounts = (chance: Chance) => Account;

/**
 * What residents of a council complain about, each service as often as it does in most councils. Every service has some: of
 * those that nothing is written for, people complain about how they were dealt with.
 */
export function accountsOf({ serviceAreas }: Pick<CouncilPolicy, 'serviceAreas'>): Accounts {
  const ids = serviceAreas.map(({ id }) => id);
  const written = everything.flatMap((matters) => {
    const here = matters.services.filter((id) => ids.includes(id));
    const [first, ...others] = here;
    // The first of a list is what the matters are mostly about; the others come in now and then.
    return first === undefined
      ? []
      : [
          ...Array.from({ length: matters.weight }, () => ({ service: first, matters })),
          ...others.map((service) => ({ service, matters })),
        ];
  });
  const bare = ids
    .filter((id) => !written.some(({ service }) => service === id))
    .map((service) => ({ service, matters: undefined }));
  const all = [...written, ...bare];
  return (chance) => {
    const { service, matters } = chance.pick(all);
    const fitting = matters?.faults.filter((fault) => saysIn(fault, service).length > 0) ?? [];
    const own = chance.some(fitting, chance.happens(0.15) ? 2 : 1);
    const besides = chance.some(handling, own.length === 0 ? 2 : chance.happens(0.55) ? 1 : 0);
    const faults = [...own, ...besides];
    return {
      service,
      faults,
      matter: inTheirWords(faults, service, matters?.home ?? 'elsewhere', chance),
      outcomes: faults.map(({ wants }) => wants).slice(0, 3),
    };
  };
}

/** What residents say of a fault in a service. */
function saysIn({ says }: Fault, service: string): string[] {
  return says.flatMap((said) => {
    if (typeof said === 'string') return [said];
    return said.only.includes(service) ? [said.text] : [];
  });
}

function inTheirWords(
  faults: readonly Fault[],
  service: string,
  home: keyof typeof impacts,
  chance: Chance,
): string {
  const told = faults.map((fault) => settle(chance.pick(saysIn(fault, service)), chance));
  const impact = chance.happens(0.7) ? settle(chance.pick(impacts[home]), chance) : '';
  const text = [chance.pick(greetings), ...told, impact, chance.pick(closings)]
    .filter((part) => part !== '')
    .join(' ');
  // Some write on a telephone, in a hurry.
  return chance.happens(0.12) ? text.toLowerCase().replaceAll('’', '') : text;
}

/** What is said of a fault when it is found: the reason of a finding (Code 6.7). */
export function reasonOf(
  fault: Fault,
  finding: 'upheld' | 'partly-upheld' | 'not-upheld',
  chance: Chance,
): string {
  const source = chance.pick([
    'Our records show that',
    'The case notes show that',
    'I looked into this myself and found that',
  ]);
  const found = settle(fault.found, chance);
  const notFound = settle(fault.notFound, chance);
  switch (finding) {
    case 'upheld':
      return `${source} ${found}. This is not what we promise.`;
    case 'partly-upheld':
      return `${source} ${found}. In part we did as we should: ${notFound}.`;
    case 'not-upheld':
      return `${source} ${notFound}. I understand that this was not how it seemed.`;
  }
}
