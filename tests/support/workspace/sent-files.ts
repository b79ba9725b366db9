import { expect } from 'vitest';
import { z } from 'zod';
import { ChatClient, redressOf, type ChatActivity } from '../chat-client.js';
import { filedBy } from './cases.js';
import { missedBin } from './enquiries.js';

/** A file as a resident of the tests has it. */
export type ResidentsFile = readonly [name: string, bytes: Uint8Array];

/** A complaint that is for those who do repairs. */
const ceiling =
  'You still have not repaired the kitchen ceiling in my council flat. I reported the leak five weeks ago and nobody came.';

/** What a photo begins with; the rest of it is whatever makes it this one. */
export const photo = (of: string): Uint8Array =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100', 'hex'), Buffer.from(of)]);

/** Sends files in a chat, with words or without. @returns what the bot says to it */
export async function sendFiles(
  url: string,
  client: ChatClient,
  files: readonly ResidentsFile[],
  text = '',
): Promise<ChatActivity[]> {
  const { conversationId, token } = client.grant;
  const form = new FormData();
  const activity = new Blob([JSON.stringify({ type: 'message', text })]);
  form.append('activity', activity);
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${url}/directline/conversations/${conversationId}/upload?userId=me`, {
    ...{ method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form },
  });
  expect(answer.status).toBe(200);
  return client.read();
}

/** Complains in the chat about a repair, with files beside the words. @returns the reference */
export async function filedWithFiles(url: string, ...files: ResidentsFile[]): Promise<string> {
  const client = await ChatClient.begin(url);
  await client.read();
  return filedBy(client, await sendFiles(url, client, files, ceiling));
}

/** Asks about a missed bin in the chat, with files, and takes the other way that is shown. @returns the enquiry's reference */
export async function askedWithFiles(url: string, ...files: ResidentsFile[]): Promise<string> {
  const client = await ChatClient.begin(url);
  await client.read();
  await sendFiles(url, client, files);
  await client.say(missedBin.text);
  const said = await client.choose('offer', 'use-route');
  return redressOf(said)?.recorded?.reference ?? '';
}

const files = z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number() }));
const whole = z.object({ turns: z.array(z.object({ files: files.default([]) })) });

/** The files that a transcript, or an enquiry, tells of. @param told as the workspace answers with it */
export const filesTold = (told: unknown): z.infer<typeof files> =>
  whole.parse(told).turns.flatMap((turn) => turn.files);
