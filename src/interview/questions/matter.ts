import { mine } from '../mine.js';
import type { Screening } from '../../screening/screening.js';
import { withPointsOf } from '../definition.js';
import { wholeMatter, type Draft } from '../draft.js';
import {
  again,
  type InterviewContext,
  leavesOut,
  type Notice,
  type Question,
  skip,
  taken,
  withAnswers,
  without,
} from '../question.js';

/** The longest message that is taken at once, in characters. */
const longestMatter = 10_000;

/** A matter shorter than this, in characters, is followed by "anything else?". */
const fullAccount = 280;

/** What went wrong, in the resident's own words: kept as typed, whatever else becomes of it. */
export const matter: Question = {
  id: 'matter',
  applies: () => true,
  isAnswered: (draft) => draft.answers.matter !== undefined && !isVague(draft),
  ask: (draft) => ({
    text: isVague(draft)
      ? moreAboutIt(draft)
      : 'Please tell us what went wrong, in your own words. Say what happened, when, and what we did or did not do.',
    typed: true,
    long: true,
    optional: false,
    choices: [],
  }),
  take(reply, draft, context) {
    const text = reply.trim();
    if (text === '') return again('I did not get any words. Please type what went wrong.');
    if (text.length > longestMatter) return again(tooLong(text.length));
    const parts = [...(draft.answers.matter ?? []), text];
    const whole = parts.join('\n\n');
    const screening = context.screen(whole, context.policy, context.today);
    const heard: Draft = {
      ...withPointsOf(withAnswers(draft, { matter: parts }), screening, context),
      screening,
      mined: mine(whole, context.today),
    };
    return taken(heard, ...urgentNotices(screening.urgent, draft), ...alsoNotices(screening));
  },
  forget: (draft) => {
    const { screening, ...rest } = without(
      draft,
      'matter',
      'offer',
      'anythingElse',
      'points',
      'service',
      'tenancy',
    );
    return { ...rest, mined: {}, minedConfirmed: false };
  },
  // Without a word of what went wrong there is nothing to go on with; of a message too long the first part is kept.
  wayOut: (reply, draft) =>
    reply.trim() === ''
      ? draft
      : withAnswers(draft, {
          matter: [...(draft.answers.matter ?? []), reply.trim().slice(0, longestMatter)],
        }),
};

/** Whether all there is so far says too little, and the resident has been asked for more only once. */
function isVague({ answers, screening }: Draft): boolean {
  return (
    answers.matter?.length === 1 &&
    (screening?.route === 'unclear' || screening?.route === 'abusive_no_content')
  );
}

function moreAboutIt(draft: Draft): string {
  const feeling =
    draft.screening?.route === 'abusive_no_content'
      ? 'I can tell that you are upset, and I want to get this to somebody who can help. '
      : '';
  return `${feeling}Please tell us a little more. What happened, and which service is it about? For example: "My bin has been missed three weeks running."`;
}

function tooLong(length: number): string {
  const figure = (n: number) => n.toLocaleString('en-GB');
  return `Your message has ${figure(length)} characters, and I can take ${figure(longestMatter)} at once. Please send the main part first. You can send the rest when I ask if there is anything else.`;
}

function urgentNotices(urgent: readonly string[], before: Draft): Notice[] {
  const fresh = urgent.filter((id) => !(before.screening?.urgent ?? []).includes(id));
  return fresh.length > 0 ? [{ kind: 'urgent', signposts: fresh }] : [];
}

function alsoNotices({ also }: Screening): Notice[] {
  const signposts = also.flatMap(({ signpost }) => (signpost === null ? [] : [signpost]));
  return signposts.length > 0 ? [{ kind: 'also', signposts }] : [];
}

/** Anything that a short first message left out. */
export const anythingElse: Question = {
  id: 'anything-else',
  applies: ({ answers }) => (answers.matter ?? []).join(' ').length < fullAccount,
  isAnswered: ({ answers }) => answers.anythingElse !== undefined,
  ask: () => ({
    text: 'Is there anything else we should know about what happened? You can leave this out.',
    typed: true,
    long: true,
    optional: true,
    choices: [{ value: skip, title: 'No, that is everything' }],
  }),
  take(reply, draft, context) {
    const text = reply.trim();
    if (text === '' || leavesOut(text) || text === this.ask(draft, context).choices[0]?.title) {
      const all = withAnswers(draft, { anythingElse: null });
      return taken(draft.answers.points ? all : withPointsOf(all, screenAll(all, context), context));
    }
    if (text.length > longestMatter) return again(tooLong(text.length));
    const all = withAnswers(draft, { anythingElse: text });
    const screening = screenAll(all, context);
    return taken(withPointsOf(all, screening, context), ...urgentNotices(screening.urgent, draft));
  },
  forget: (draft) => without(draft, 'anythingElse', 'points'),
  wayOut: (_reply, draft) => withAnswers(draft, { anythingElse: null }),
};

/** All that they wrote, screened together. */
function screenAll({ answers }: Draft, { policy, screen, today }: InterviewContext): Screening {
  return screen(wholeMatter(answers), policy, today);
}

/** Another route that may serve better: suggested once, with two equal ways on (Code 1.3: the choice is the resident's). */
export const offer: Question = {
  id: 'offer',
  applies: ({ screening }) => suggestion(screening) !== undefined,
  isAnswered: ({ answers }) => answers.offer !== undefined,
  ask({ screening }, { policy }) {
    const suggested = suggestion(screening);
    const signpost = policy.signposts.find(({ id }) => id === suggested?.signpost);
    const either = screening?.offers.some(({ route }) => route === 'complaint') ?? false;
    const lines = [
      either
        ? `We can take this as a complaint. It may also be something else: ${signpost?.because ?? ''}`
        : (signpost?.because ?? ''),
      signpost?.how ?? '',
      signpost?.deadline === undefined ? '' : `Important: ${signpost.deadline}`,
      'You choose. Either way, what you have written is kept.',
    ];
    return {
      text: lines.filter((line) => line !== '').join('\n\n'),
      typed: false,
      long: false,
      optional: false,
      choices: [
        { value: 'use-route', title: 'Use that route' },
        { value: 'complain-anyway', title: 'Send this as a complaint anyway' },
      ],
      ...(suggested && { route: suggested.route }),
      ...(suggested?.sub && { sub: suggested.sub }),
    };
  },
  take(reply, draft) {
    const said = reply.trim().toLowerCase();
    if (/^use[- ]|\b(use|take|try) (that|the other|this) route\b|^that route\b/.test(said))
      return taken(withAnswers(draft, { offer: 'use-route' }));
    if (/complain|\banyway\b/.test(said)) return taken(withAnswers(draft, { offer: 'complain-anyway' }));
    return again('Please choose one: "Use that route", or "Send this as a complaint anyway".');
  },
  forget: (draft) => without(draft, 'offer'),
  // Nobody is turned away by a machine: when in doubt it is a complaint.
  wayOut: (_reply, draft) => withAnswers(draft, { offer: 'complain-anyway' }),
};

/** The route that an offer suggests, beside the complaint. */
export function suggestion(screening: Draft['screening']) {
  return screening?.offers.find(({ signpost }) => signpost !== null);
}
