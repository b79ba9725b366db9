import { again, chosen, type Choice, type Question, taken, withAnswers, without } from '../question.js';
import type { OnBehalfOf } from '../draft.js';

const people: readonly (Choice & { value: OnBehalfOf })[] = [
  { value: 'myself', title: 'It is for myself' },
  { value: 'friend', title: 'I am helping a friend or relative' },
  { value: 'advocate', title: 'I am an advocate or adviser' },
  { value: 'councillor', title: 'I am a councillor' },
  { value: 'mp', title: 'I am an MP, or write from an MP’s office' },
];

/** Whose complaint it is. A representative is heard like anybody else (Code 1.3, 3.6). */
export const onBehalfOf: Question = {
  id: 'on-behalf-of',
  applies: () => true,
  isAnswered: ({ answers }) => answers.onBehalfOf !== undefined,
  ask: () => ({
    text: 'Is this for yourself, or are you writing for somebody else?',
    typed: false,
    long: false,
    optional: false,
    choices: people,
  }),
  take(reply, draft) {
    const picked =
      people.find(({ value }) => value === chosen(reply, people)?.value)?.value ?? inOwnWords(reply);
    return picked
      ? taken(withAnswers(draft, { onBehalfOf: picked }))
      : again('Please choose who you are writing for, for example "It is for myself".');
  },
  forget: (draft) => without(draft, 'onBehalfOf', 'representativeName', 'consent', 'name'),
  wayOut: (_reply, draft) => withAnswers(draft, { onBehalfOf: 'myself' }),
};

function inOwnWords(reply: string): OnBehalfOf | undefined {
  const said = reply.toLowerCase();
  if (/\b(my ?self|just me|for me|me|mine|i am the|no|nobody|self)\b/.test(said) && !/\bm\.?p\b/.test(said))
    return 'myself';
  if (/\b(m\.?p\.?|member of parliament|constituen)/.test(said)) return 'mp';
  if (/\b(councillor|cllr)\b/.test(said)) return 'councillor';
  if (
    /\b(advocate|adviser|advisor|solicitor|support worker|social worker|charity|citizens advice|cab|carer)\b/.test(
      said,
    )
  )
    return 'advocate';
  if (
    /\b(friend|mum|mother|dad|father|son|daughter|aunt|uncle|wife|husband|partner|neighbour|relative|gran|nan|sister|brother|parent|someone|somebody|yes|else)/.test(
      said,
    )
  )
    return 'friend';
  return undefined;
}

const represents = (kind: OnBehalfOf | undefined) => kind !== undefined && kind !== 'myself';

/** The name of the resident whose complaint it is. */
export const name: Question = {
  id: 'name',
  applies: () => true,
  isAnswered: ({ answers }) => answers.name !== undefined,
  ask: ({ answers }) => ({
    text: represents(answers.onBehalfOf)
      ? 'What is the name of the person you are writing for?'
      : 'What is your name?',
    typed: true,
    long: false,
    optional: false,
    choices: [],
  }),
  take(reply, draft) {
    const given = nameIn(reply);
    return given === undefined
      ? again('Please type a name, so that we know who to ask for.')
      : taken(withAnswers(draft, { name: given }));
  },
  forget: (draft) => without(draft, 'name'),
  wayOut: (_reply, draft) => withAnswers(draft, { name: 'Name not given' }),
};

/** The representative's own name. */
export const representativeName: Question = {
  id: 'representative-name',
  applies: ({ answers }) => represents(answers.onBehalfOf),
  isAnswered: ({ answers }) => answers.representativeName !== undefined,
  ask: () => ({ text: 'And what is your own name?', typed: true, long: false, optional: false, choices: [] }),
  take(reply, draft) {
    const given = nameIn(reply);
    return given === undefined
      ? again('Please type your own name.')
      : taken(withAnswers(draft, { representativeName: given }));
  },
  forget: (draft) => without(draft, 'representativeName'),
  wayOut: (_reply, draft) => withAnswers(draft, { representativeName: 'Name not given' }),
};

const consents: readonly Choice[] = [
  { value: 'yes', title: 'Yes, they agreed' },
  { value: 'not-yet', title: 'Not yet' },
  { value: 'no', title: 'They cannot say so themselves' },
];

/** Whether the resident has agreed. A missing agreement never stops the complaint from being taken (Code 1.3). */
export const consent: Question = {
  id: 'consent',
  applies: ({ answers }) => represents(answers.onBehalfOf),
  isAnswered: ({ answers }) => answers.consent !== undefined,
  ask: ({ answers }) => ({
    text: `Has ${answers.name ?? 'the person you are writing for'} agreed that you may do this for them? We take the complaint whatever you answer.`,
    typed: false,
    long: false,
    optional: true,
    choices: consents,
  }),
  take(reply, draft) {
    const picked = chosen(reply, consents)?.value;
    if (picked === 'yes' || /^(y|yes|yeah|agreed)\b/i.test(reply.trim()))
      return taken(withAnswers(draft, { consent: 'yes' }));
    if (picked === 'no' || /cannot|can'?t|unable/i.test(reply))
      return taken(withAnswers(draft, { consent: 'no' }));
    return taken(withAnswers(draft, { consent: 'not-yet' }));
  },
  forget: (draft) => without(draft, 'consent'),
  wayOut: (_reply, draft) => withAnswers(draft, { consent: 'not-yet' }),
};

/** A name in a reply, without "my name is"; a reply without letters, or far too long, is none. */
function nameIn(reply: string): string | undefined {
  const given = reply
    .replace(/^\s*(hi|hello)?[,.\s]*(my name is|my name'?s|i am|i'm|it'?s|it is|name:?)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!,]+$/, '')
    .trim();
  return /\p{L}/u.test(given) && given.length <= 100 && !given.includes('@') ? given : undefined;
}
