import { redressOf, type ChatClient, type Redress } from './chat-client.js';

/** How a resident answers: by picking one of the choices, or by typing. */
export type Answer = { readonly pick: string; readonly title: string } | { readonly type: string };

/** What the resident of the tests types, by question. */
const typed: Readonly<Record<string, string>> = {
  matter:
    'The boiler has been broken for five weeks. Nobody rang back on 18 May as promised, and we have a small baby at home.',
  'happened-on': 'yesterday',
  'known-on': 'yesterday',
  outcome: 'Mend the boiler and say sorry.',
  name: 'Pat Example',
  email: 'pat@example.org',
  phone: '01632 960111',
  address: '1 Example Road, Exampleton, EX1 1EX',
};

/** What they pick, where they may pick; the first choice where nothing is said here. */
const picked: Readonly<Record<string, string>> = {
  offer: 'complain-anyway',
  'on-behalf-of': 'myself',
  contact: 'email',
  tenancy: 'tenant',
  definition: 'confirm',
};

/** How the resident of the tests answers a question. They type where they can, unless the question may be left out. */
export function answerTo({ question = '', choices = [] }: Redress): Answer {
  const text = typed[question];
  const choice = choices.find(({ value }) => value === picked[question]) ?? choices[0];
  if (choice && (text === undefined || picked[question] !== undefined))
    return { pick: choice.value, title: choice.title };
  if (text === undefined) throw new Error(`the resident of the tests has no answer to "${question}"`);
  return { type: text };
}

/**
 * Answers all that the service asks, until the complaint is recorded.
 *
 * @returns its reference
 */
export async function wholeComplaint(client: ChatClient): Promise<string> {
  let said = await client.read();
  for (let turns = 0; turns < 40; turns += 1) {
    const asked = redressOf(said) ?? {};
    if (asked.recorded) return asked.recorded.reference;
    const answer = answerTo(asked);
    said =
      'pick' in answer
        ? await client.choose(asked.question ?? '', answer.pick)
        : await client.say(answer.type);
  }
  throw new Error('the interview does not come to an end');
}
