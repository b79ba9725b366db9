import type { CaseFilters } from '../../src/workspace/contract/worklist.js';

/** Something to ask of the worklist, and who asks. */
export interface Question {
  readonly called: string;
  readonly by: 'officer' | 'leader';
  readonly asks: CaseFilters;
}

/** Somebody who answers for cases, and a service that has some. */
interface Asked {
  readonly owner: string;
  readonly service: string;
}

/** What officers and a team leader ask of the worklist. */
export function questionsFor({ owner, service }: Asked): Question[] {
  const officers: [string, CaseFilters][] = [
    ['everything', {}],
    ['everything, newest first', { order: 'newest' }],
    ['stage 2', { stage: '2' }],
    ['open', { status: 'open' }],
    ['closed, newest first', { status: 'closed', order: 'newest' }],
    ['a service', { service }],
    ['an owner', { owner }],
    ['nobody answers for it', { owner: 'nobody' }],
    ['overdue', { due: 'overdue' }],
    ['due today', { due: 'today' }],
    ['due this week', { due: 'week' }],
    ['due later', { due: 'later' }],
    ['owes nothing', { due: 'nothing' }],
    ['a breach now', { breach: 'now' }],
    ['a breach ever', { breach: 'ever' }],
    ['adjustments', { adjustments: 'recorded' }],
    ['five filters at once', { stage: '1', status: 'open', service, due: 'overdue', breach: 'now' }],
    ['a common word', { words: 'damp' }],
    ['three words', { words: 'the damp in bedroom' }],
    ['a name', { words: 'kestrel' }],
    ['a word among open cases', { words: 'bin', status: 'open' }],
    ['a reference', { words: 'MBC-26-04711-BNCH' }],
    ['the beginning of a reference', { words: 'MBC-26-0' }],
    ['what there is not', { words: 'zeppelin' }],
  ];
  return [
    ...officers.map(([called, asks]) => ({ called, by: 'officer' as const, asks })),
    { called: 'a team leader: everything', by: 'leader', asks: {} },
    { called: 'a team leader: open, a word', by: 'leader', asks: { status: 'open', words: 'nobody' } },
  ];
}

/** What a question is: words are searched for, anything else narrows the list down. */
export function kindOf({ asks: { words, order: _, ...filters } }: Question): 'list' | 'filters' | 'search' {
  if (words !== undefined) return 'search';
  return Object.keys(filters).length > 0 ? 'filters' : 'list';
}
