import { afterEach, describe, expect, it } from 'vitest';
import { openChatService, type ChatService } from '../../../tests/support/chat-service.js';
import type { ResidentConversation } from '../../resident/conversation.js';
import { readInbound } from '../inbound.js';
import { lastSaid } from '../transcript.js';

const grant = { conversation: 'conversation-1', user: 'dl_resident' };

let service: ChatService | undefined;

/** A conversation that has begun, with something put between the channel and the bot. */
async function begun(around?: (resident: ResidentConversation) => ResidentConversation) {
  service = await openChatService(around ? { around } : {});
  await service.directLine.open(grant);
  return service;
}

afterEach(async () => {
  await service?.close();
  service = undefined;
});

function message(text: string, clientActivityID = text) {
  const inbound = readInbound({ type: 'message', text, channelData: { clientActivityID } });
  if (inbound === undefined || inbound === 'nothing') throw new Error('not a message');
  return inbound;
}

const matter = 'The boiler has been broken for five weeks and nobody came.';

describe('when the bot breaks', () => {
  it('the message is kept, the resident is told, and the question is put again', async () => {
    const { directLine, sentences } = await begun((resident) => ({
      ...resident,
      reply: () => {
        throw new Error('a fault in the programming');
      },
    }));
    const before = (await directLine.find(grant.conversation))?.session;
    await directLine.receive(grant.conversation, message(matter));
    const record = await directLine.find(grant.conversation);
    expect(record?.log.findLast(({ by }) => by === 'resident')?.text).toBe(matter);
    const said = lastSaid(record?.log ?? []);
    expect(said[0]?.text).toBe(sentences().wentWrong);
    expect(said.at(-1)?.redress?.question).toBe('matter');
    expect(record?.session).toEqual(before);
  });
});

describe('what the resident confirmed', () => {
  /** A conversation in which any message confirms a complaint, and recording it fails so many times. */
  function confirming(failures: number) {
    let left = failures;
    let recorded = 0;
    const around = (resident: ResidentConversation): ResidentConversation => ({
      ...resident,
      reply: (session) => ({
        session: { ...session, pending: 'complaint' },
        messages: [{ text: 'Thank you.', format: 'plain' }],
      }),
      finish: (session) => {
        left -= 1;
        if (left >= 0) return Promise.reject(new Error('the store is down'));
        recorded += 1;
        return Promise.resolve({
          session: { ...session, pending: null },
          messages: [{ text: 'It is recorded.', format: 'plain' }],
        });
      },
    });
    return { around, recorded: () => recorded };
  }

  const texts = async ({ directLine }: ChatService) =>
    (await directLine.find(grant.conversation))?.log.map(({ text }) => text).slice(-3);

  it('is recorded before the message is answered', async () => {
    const { around, recorded } = confirming(0);
    const open = await begun(around);
    await open.directLine.receive(grant.conversation, message('yes'));
    expect(await texts(open)).toEqual(['yes', 'Thank you.', 'It is recorded.']);
    expect(recorded()).toBe(1);
    expect(await open.conversations.pending()).toEqual([]);
  });

  it('is recorded later, once, where recording fails at first', async () => {
    const { around, recorded } = confirming(2);
    const open = await begun(around);
    await open.directLine.receive(grant.conversation, message('yes'));
    expect((await texts(open))?.slice(-2)).toEqual(['yes', 'Thank you.']);
    expect(await open.conversations.pending()).toEqual([{ id: grant.conversation, elsewhere: false }]);

    expect(await open.directLine.settle(grant.conversation)).toBeNull();
    expect(await open.directLine.settle(grant.conversation)).not.toBeNull();
    expect(await open.directLine.settle(grant.conversation)).toBeNull();
    expect(await texts(open)).toEqual(['yes', 'Thank you.', 'It is recorded.']);
    expect(recorded()).toBe(1);
    expect(await open.conversations.pending()).toEqual([]);
  });

  it('is recorded before the next message is taken', async () => {
    const { around } = confirming(1);
    const open = await begun(around);
    await open.directLine.receive(grant.conversation, message('yes'));
    await open.directLine.receive(grant.conversation, message('and then?'));
    const record = await open.directLine.find(grant.conversation);
    const said = record?.log.map(({ text }) => text) ?? [];
    expect(said.indexOf('It is recorded.')).toBeLessThan(said.indexOf('and then?'));
  });
});

describe('two processes on one conversation', () => {
  it('lose no turn: the one that comes second is decided anew', async () => {
    const open = await begun();
    const { conversations } = open;
    const append = conversations.append.bind(conversations);
    let disturbed = false;
    conversations.append = async (record, turn, now) => {
      if (!disturbed) {
        disturbed = true;
        await append(record, { said: record.log.slice(0, 1), session: record.session }, now);
      }
      return append(record, turn, now);
    };
    const before = (await open.directLine.find(grant.conversation))?.log.length ?? 0;
    const received = await open.directLine.receive(grant.conversation, message(matter));
    expect(received).toMatchObject({
      kind: 'kept',
      id: `conversation-1|${String(before + 1).padStart(7, '0')}`,
    });
    const record = await open.directLine.find(grant.conversation);
    expect(record?.log[before + 1]?.text).toBe(matter);
    expect(record?.log.filter(({ by }) => by === 'resident')).toHaveLength(1);
  });
});

describe('a conversation in which nobody answered', () => {
  it('is dropped after a while, and no other', async () => {
    const open = await begun();
    await open.directLine.open({ conversation: 'conversation-2', user: 'dl_other' });
    await open.directLine.receive('conversation-2', message(matter));
    await open.conversations.dropSilent(open.clock().add({ hours: 1 }));
    expect(await open.directLine.find('conversation-1')).toBeNull();
    expect(await open.directLine.find('conversation-2')).not.toBeNull();
  });
});
