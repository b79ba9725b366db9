import type { CouncilPolicy, ServiceArea } from '../../policy/schema.js';
import {
  again,
  chosen,
  type Choice,
  type InterviewContext,
  type Question,
  taken,
  withAnswers,
  without,
} from '../question.js';
import { wholeMatter, type Draft } from '../draft.js';

const notSure: Choice = { value: 'not-sure', title: 'I am not sure' };

/** Below this a guess is not put forward as one. */
const worthSaying = 0.35;

/** Which service the matter is about: guessed, shown, and never forced. */
export const service: Question = {
  id: 'service',
  applies: () => true,
  isAnswered: ({ answers }) => answers.service !== undefined,
  ask(draft, context) {
    const guess = guessed(draft, context);
    return {
      text: guess
        ? `I think this is about: ${guess.name}. Is that right? If not, choose or type the service.`
        : 'Which service is this about? Choose one, or type it in your own words. If you do not know, choose "I am not sure".',
      typed: true,
      long: false,
      optional: true,
      choices: [...likely(draft, context).map(toChoice), notSure],
    };
  },
  take(reply, draft, context) {
    const said = reply.trim();
    if (said === '') return again('Please choose a service, or choose "I am not sure".');
    const guess = guessed(draft, context);
    if (guess && /^(y|yes|yep|yeah|correct|that'?s right|right|confirm)[.!]*$/i.test(said))
      return settle(draft, { id: guess.id });
    if (/^(not[- ]sure|i am not sure|i'?m not sure|don'?t know|no idea|skip|unsure)[.!]*$/i.test(said))
      return settle(draft, { id: null });
    const named = chosen(said, context.policy.serviceAreas.map(toChoice));
    if (named) return settle(draft, { id: named.value });
    if (/^(no|nope|wrong|that'?s wrong)[.!]*$/i.test(said)) {
      return again(
        'Please choose the service, or type it in your own words. If you do not know, choose "I am not sure".',
      );
    }
    const read = context.screen(said, context.policy, context.today).service;
    return settle(draft, { id: read?.id ?? null, words: said.slice(0, 200) });
  },
  forget: (draft) => without(draft, 'service', 'tenancy'),
  wayOut: (reply, draft) => withAnswers(draft, { service: { id: null, words: reply.trim().slice(0, 200) } }),
};

function settle(draft: Draft, answer: { id: string | null; words?: string }) {
  return taken(withAnswers(without(draft, 'tenancy'), { service: answer }));
}

const toChoice = ({ id, name }: ServiceArea): Choice => ({ value: id, title: name });

/** The service that the matter is most likely about, where it is worth saying. */
export function guessed(
  draft: Pick<Draft, 'screening'>,
  { policy }: Pick<InterviewContext, 'policy'>,
): ServiceArea | undefined {
  const guess = draft.screening?.service;
  return guess && guess.confidence >= worthSaying
    ? policy.serviceAreas.find(({ id }) => id === guess.id)
    : undefined;
}

/** The areas offered as choices: the guess first, then those whose words stand in the matter, then the first of the list; five in all. */
function likely(draft: Draft, context: InterviewContext): ServiceArea[] {
  const { policy } = context;
  const stands = standingIn(` ${wholeMatter(draft.answers).toLowerCase()} `);
  const ranked = policy.serviceAreas
    .map((area) => ({ area, hits: area.words.filter(stands).length }))
    .sort((a, b) => b.hits - a.hits)
    .map(({ area }) => area);
  const guess = guessed(draft, context);
  return [...new Set([...(guess ? [guess] : []), ...ranked])].slice(0, 5);
}

/** Tells which words stand in a text. A council has hundreds; few begin with three letters that the text has at all. */
function standingIn(text: string): (word: string) => boolean {
  const beginnings = new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + 3)));
  return (word) => (word.length < 3 || beginnings.has(word.slice(0, 3))) && text.includes(word);
}

/** The area of an id, where there is one. */
export function areaOf(id: string | null | undefined, policy: CouncilPolicy): ServiceArea | undefined {
  return policy.serviceAreas.find((area) => area.id === id);
}

/** Whether they are the council's tenant or leaseholder: asked only where it decides which Ombudsman they may go to. */
export const tenancy: Question = {
  id: 'tenancy',
  applies: ({ answers }, { policy }) => areaOf(answers.service?.id, policy)?.ombudsman === 'by-tenure',
  isAnswered: ({ answers }) => answers.tenancy !== undefined,
  ask: () => ({
    text: 'Do you rent your home from the council, or hold a lease from it? We ask because it decides which Ombudsman can help you.',
    typed: false,
    long: false,
    optional: false,
    choices: tenures,
  }),
  take(reply, draft) {
    const said = reply.trim().toLowerCase();
    const picked = chosen(reply, tenures)?.value;
    if (picked === 'tenant' || (/\b(tenant|rent)\b/.test(said) && !/private|\bnot?\b/.test(said)))
      return taken(withAnswers(draft, { tenancy: 'tenant' }));
    if (picked === 'leaseholder' || /\blease/.test(said))
      return taken(withAnswers(draft, { tenancy: 'leaseholder' }));
    if (picked === 'neither' || /^(neither|no|none|own|private|not)/.test(said))
      return taken(withAnswers(draft, { tenancy: 'neither' }));
    return again('Please choose one: tenant, leaseholder, or neither.');
  },
  forget: (draft) => without(draft, 'tenancy'),
  wayOut: (_reply, draft) => withAnswers(draft, { tenancy: 'neither' }),
};

const tenures: readonly Choice[] = [
  { value: 'tenant', title: 'I rent from the council' },
  { value: 'leaseholder', title: 'I am a leaseholder of the council' },
  { value: 'neither', title: 'Neither' },
];
