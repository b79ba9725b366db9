import { ChatClient, redressOf, type ChatActivity } from '../chat-client.js';
import { answerTo } from '../journey.js';
import type { Step, WorkspaceServer } from './workspace-server.js';

/** A complaint about a lift that came by telephone, some days ago, and was logged by customer services. */
export function logged(given: object = {}, daysAgo = 1): Step {
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  return {
    at,
    as: 'cas@example.com',
    command: 'receive',
    data: {
      matter: 'The lift has stood still since Monday.\nNobody answers the phone.',
      channel: 'phone',
      resident: { name: 'Sam Example', email: 'sam@example.org', phone: '01632 960222' },
      points: ['The lift stands still.', 'Nobody answers the phone.'],
      outcomes: ['A lift that runs'],
      service: 'repairs',
      ...given,
    },
  };
}

/** Files the complaint of the tests in the chat. @returns its reference */
export async function filedInChat(url: string): Promise<string> {
  const client = await ChatClient.begin(url);
  return filedBy(client, await client.read());
}

/** Answers what a chat asks until a complaint is recorded. @param said by the bot so far @returns its reference */
export async function filedBy(client: ChatClient, said: readonly ChatActivity[]): Promise<string> {
  let last = said;
  for (let turns = 0; turns < 40; turns += 1) {
    const redress = redressOf(last);
    if (redress?.recorded) return redress.recorded.reference;
    const answer = answerTo(redress ?? {});
    last =
      'pick' in answer
        ? await client.choose(redress?.question ?? '', answer.pick)
        : await client.say(answer.type);
  }
  throw new Error('the chat came to no end');
}

/** How a member of staff gives commands on one case. */
export interface Handler {
  /** Gives a command on the case as it stands now. */
  readonly gives: (command: string, data?: object, headers?: Record<string, string>) => Promise<Response>;
  /** What a command would lead to. */
  readonly previews: (command: string, data?: object) => Promise<Response>;
}

export function handling(server: WorkspaceServer, name: string, reference: string): Handler {
  const post = (path: string, data: object, headers: Record<string, string>) =>
    server.as(name, `/cases/${reference}/commands/${path}`, {
      method: 'POST',
      body: JSON.stringify(data),
      headers,
    });
  return {
    async gives(command, data = {}, headers = {}) {
      const looked = await server.as(name, `/cases/${reference}`);
      const version = looked.headers.get('etag') ?? '';
      return post(command, data, { ...(version !== '' && { 'If-Match': version }), ...headers });
    },
    previews: (command, data = {}) => post(`${command}/preview`, data, {}),
  };
}

/** The definition of the complaint about the lift, agreed. */
export const agreed = {
  points: [
    { text: 'The lift stands still.', responsibility: 'ours' },
    { text: 'Nobody answers the phone.', responsibility: 'ours' },
  ],
  outcomes: ['A lift that runs'],
  reason: 'Agreed on the telephone',
};
