import { appealSub, countySub, elsewhereKind, type Route } from '../policy/schema.js';
import type { Matter } from './screening.js';

const plain: readonly Route[] = [
  'complaint',
  'service_request',
  'councillor_conduct',
  'government_policy',
  'compliment_comment',
  'unclear',
  'abusive_no_content',
];

/** Every kind of matter that the screening tells apart, in the order in which the model keeps them. */
export const matters: readonly Matter[] = [
  ...plain.map((route) => ({ route, sub: null, kind: null })),
  ...appealSub.options.map((sub) => ({ route: 'statutory_appeal' as const, sub, kind: null })),
  ...countySub.options.map((sub) => ({ route: 'county_council' as const, sub, kind: null })),
  ...elsewhereKind.options.map((kind) => ({ route: 'out_of_scope_other' as const, sub: null, kind })),
];

/** A matter as one word, for the model file: `county_council/roads_lighting`. */
export function nameOf({ route, sub, kind }: Matter): string {
  return [route, sub ?? kind].filter((part) => part !== null).join('/');
}
