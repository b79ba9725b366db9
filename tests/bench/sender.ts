import { request, type Agent } from 'node:http';
import { z } from 'zod';

const started = z.object({ conversationId: z.string(), token: z.string() });

/** A resident in one conversation. */
export interface Sender {
  /** Sends one message; resolves when the turn is kept. */
  say(text: string): Promise<void>;
}

/** Begins a conversation with the Direct Line on a port of this machine. */
export async function begin(port: number, agent: Agent): Promise<Sender> {
  const token = started.parse(await post(port, agent, '/directline/tokens/generate', undefined, {}));
  const { conversationId } = started.parse(
    await post(port, agent, '/directline/conversations', token.token, {}),
  );
  return {
    async say(text) {
      const path = `/directline/conversations/${conversationId}/activities`;
      await post(port, agent, path, token.token, { type: 'message', from: { id: 'me' }, text });
    },
  };
}

function post(
  port: number,
  agent: Agent,
  path: string,
  token: string | undefined,
  body: object,
): Promise<unknown> {
  const content = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(content),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const sent = request({ host: '127.0.0.1', port, agent, path, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => {
        if (answer.statusCode === 200 || answer.statusCode === 201) resolve(JSON.parse(text));
        else reject(new Error(`${path} answered ${String(answer.statusCode)}`));
      });
    });
    sent.on('error', reject);
    sent.end(content);
  });
}
