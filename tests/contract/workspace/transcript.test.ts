import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcript, type Transcript } from '../../../src/workspace/contract/case/transcript.js';
import { ChatClient } from '../../support/chat-client.js';
import { answerTo } from '../../support/journey.js';
import { PageVisitor } from '../../support/page-visitor.js';
import { filedBy, filedInChat, logged } from '../../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the transcript of a case', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace([logged()]);
  });

  afterAll(async () => {
    await server.stop();
  });

  async function read(reference: string): Promise<Transcript> {
    const answer = await server.as('olu', `/cases/${reference}/transcript`);
    expect(answer.status).toBe(200);
    return transcript.parse(await answer.json());
  }

  async function conversation(reference: string) {
    const found = await read(reference);
    if (found.kind !== 'conversation') throw new Error('there is no conversation');
    return found;
  }

  it('of the chat is what was said, turn by turn, with what was offered and picked', async () => {
    const { turns, channel } = await conversation(await filedInChat(server.url));
    expect(channel).toBe('chat');
    const matter = turns.find(({ by, text }) => by === 'resident' && text.startsWith('The boiler'));
    expect(matter).toMatchObject({
      text: 'The boiler has been broken for five weeks. Nobody rang back on 18 May as promised, and we have a small baby at home.',
    });
    const asked = turns.find((turn) => turn.by === 'bot' && turn.question === 'on-behalf-of');
    expect(asked).toMatchObject({
      choices: expect.arrayContaining([{ value: 'myself', title: expect.any(String) as string }]) as unknown,
    });
    const picked = turns.find((turn) => turn.by === 'resident' && turn.question === 'on-behalf-of');
    expect(picked).toMatchObject({ chose: expect.stringMatching(/myself|me/i) as string });
    expect(turns.every(({ at }, place) => place === 0 || at >= (turns[place - 1]?.at ?? ''))).toBe(true);
  });

  it('says what was understood, and by which words', async () => {
    const { understood, mined } = await conversation(await filedInChat(server.url));
    expect(understood).toMatchObject({ route: 'complaint', offered: [] });
    expect(understood?.words.length).toBeGreaterThan(0);
    expect(mined?.happenedOn?.date).toMatch(/-05-18$/);
  });

  it('of a second matter in the same chat holds nothing of the first, and the first keeps what was understood', async () => {
    const client = await ChatClient.begin(server.url);
    const first = await filedBy(client, await client.read());
    const second = await filedBy(client, await client.say('start again'));
    const [before, after] = [await conversation(first), await conversation(second)];
    const recorded = ({ turns }: typeof before) =>
      turns.flatMap((turn) => (turn.by === 'bot' && turn.recorded !== null ? [turn.recorded] : []));
    expect(recorded(before)).toEqual([first]);
    expect(recorded(after)).toEqual([second]);
    expect(after.turns[0]).toMatchObject({ by: 'resident', text: 'start again' });
    expect(before.understood?.route).toBe('complaint');
  });

  it('of the plain pages is the same', async () => {
    const visitor = new PageVisitor(server.url);
    await visitor.get();
    let reference: string | undefined;
    for (let turns = 0; turns < 40 && reference === undefined; turns += 1) {
      const question = visitor.hidden('question');
      const choices = [...visitor.page.matchAll(/name="choice" id="[^"]*" value="([^"]*)"/g)].map(
        ([, value = '']) => ({
          value,
          title: value,
        }),
      );
      const answer = answerTo({ question, choices });
      await visitor.post({
        once: visitor.hidden('once'),
        question,
        ...('pick' in answer ? { choice: answer.pick } : { text: answer.type }),
      });
      await visitor.get();
      reference = /\b[A-Z]{2,5}-\d{2}-\d{5}-[A-Z0-9]{4}\b/.exec(visitor.page)?.[0];
    }
    const { channel, turns } = await conversation(reference ?? '');
    expect(channel).toBe('web');
    expect(turns.some(({ by, text }) => by === 'resident' && text.startsWith('The boiler'))).toBe(true);
  });

  it('of what staff logged is what they logged', async () => {
    expect(await read(server.opened[0] ?? '')).toMatchObject({
      kind: 'logged',
      by: { name: 'Cas Example' },
      channel: 'phone',
      matter: 'The lift has stood still since Monday.\nNobody answers the phone.',
    });
  });

  it('is not there for whoever may not see the case', async () => {
    const answer = await server.as('max', `/cases/${server.opened[0] ?? ''}/transcript`);
    expect(answer.status).toBe(404);
  });
});
