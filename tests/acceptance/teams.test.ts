import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChatClient, redressOf, type ChatActivity } from '../support/chat-client.js';
import { eventually } from '../support/eventually.js';
import { openFakeConnector, type FakeConnector } from '../support/fake-connector.js';
import { answerTo } from '../support/journey.js';
import { startServer, type RunningServer } from '../support/server.js';
import { TeamsUser, verbsOn, wordsOn, type Shown } from '../support/teams-user.js';

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
/** Where each of the three is in the council's Entra directory. */
const objectIds = {
  lena: '4f0c2f0e-0f0b-4c55-9d5e-000000000001',
  hana: '4f0c2f0e-0f0b-4c55-9d5e-000000000002',
  olu: '4f0c2f0e-0f0b-4c55-9d5e-000000000003',
};
const list = `name,email,roles,service_areas,entra_object_id,trained_on
Lena Example,lena@example.com,team-leader,repairs;gas;planned-works;tenancy,${objectIds.lena},2026-01-05
Hana Example,hana@example.com,head-of-service,waste,${objectIds.hana},2026-01-05
Olu Example,olu@example.com,complaints-officer,,${objectIds.olu},2026-01-05
`;

let dataDir: string;
let server: RunningServer;
let connector: FakeConnector;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'redress-teams-'));
  const file = join(dataDir, 'staff.csv');
  writeFileSync(file, list);
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir };
  const imported = spawnSync(process.execPath, [program, 'staff', 'import', file], { cwd: dataDir, env });
  expect(imported.stderr.toString()).toBe('');
  connector = await openFakeConnector();
  server = await startServer({ dataDir });
});

afterAll(async () => {
  await server.stop();
  await connector.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const user = (name: keyof typeof objectIds) =>
  new TeamsUser({ service: server.url, connector, objectId: objectIds[name] });

/** A resident complains in the chat. @returns the reference that they are told */
async function complain(): Promise<string> {
  const client = await ChatClient.begin(server.url);
  let said: ChatActivity[] = await client.read();
  for (let turns = 0; turns < 40; turns += 1) {
    const redress = redressOf(said);
    if (redress?.recorded) return redress.recorded.reference;
    if (!redress) throw new Error('the chat asked nothing');
    const answer = answerTo(redress);
    said =
      'pick' in answer
        ? await client.choose(redress.question ?? '', answer.pick)
        : await client.say(answer.type);
  }
  throw new Error('the interview did not end');
}

/** Letters that were sent, by what stands in them. */
const letter = (says: RegExp): Promise<string> =>
  eventually(() => {
    const tray = join(dataDir, 'mail');
    const files = existsSync(tray) ? readdirSync(tray).filter((name) => name.endsWith('.eml')) : [];
    const texts = files.map((name) => readFileSync(join(tray, name), 'utf8'));
    return texts.find((text) => says.test(text.replaceAll('=\r\n', '')));
  });

const decision = {
  'findings.1.finding': 'upheld',
  'findings.1.reason': 'Nobody came for five weeks.',
  'findings.1.reference': 'Repairs policy 4.2',
  outcome: 'upheld',
  acknowledgement: 'We left you without heating.',
  'remedies.1.kind': 'apology',
  'remedies.1.text': 'We are sorry.',
};

const learning = {
  wentWrong: 'Nobody chased the part.',
  action: 'Chase parts weekly.',
  evidence: 'The list of parts on order.',
  lead: 'hana@example.com',
  timescale: 'By the end of the month.',
};

/** Presses a button of the card as it was last answered. */
async function next(who: TeamsUser, on: Shown, verb: string, typed: object = {}): Promise<Shown> {
  const card = await who.press(on, verb, typed);
  return { ...on, card, words: wordsOn(card) };
}

/** The definition of a card that does not say yet whose each point is, said to be ours. */
const ours = {
  'points.1.text': 'The boiler has been broken for five weeks and nobody rang back.',
  'points.1.responsibility': 'ours',
  'outcomes.1': 'Mend the boiler and say sorry.',
  reason: 'As agreed by telephone.',
};

describe('a complaint from the chat to the last letter, done in Teams alone', () => {
  it('stage 1 by the team leader, stage 2 by the head of another service', { timeout: 90_000 }, async () => {
    const [lena, olu, hana] = [user('lena'), user('olu'), user('hana')];
    for (const one of [lena, olu, hana]) {
      await one.install();
      await one.text(/come here as cards/);
    }

    const reference = await complain();
    const recorded = Date.now();
    const posted = await lena.card(reference);
    expect(posted.at - recorded).toBeLessThan(2_000);
    await olu.say(reference);
    const copy = await olu.card(reference);

    let card = await next(lena, posted, 'record-call', {
      outcome: 'spoke',
      agreed: 'An engineer on Friday.',
    });
    expect(card.words).toContain('The call is recorded.');
    card = await next(lena, card, 'amend-definition', ours);
    card = await next(lena, card, 'acknowledge');
    expect(card.words).toContain('The acknowledgement is on its way');
    await letter(/Subject:.*(received|acknowledg|complaint).*/i);
    card = await next(lena, card, 'decide', decision);
    expect(card.words).toContain('The decision is recorded.');
    card = await next(lena, card, 'respond');
    expect(card.words).toContain('The response is on its way');
    await letter(/Nobody came for five weeks\./);
    await eventually(() =>
      olu.cards().find(({ id, words }) => id === copy.id && /answered|stage 2/i.test(words)),
    );

    const asked = await next(olu, copy, 'show');
    await next(olu, asked, 'request-stage-2', { words: 'It broke again.' });
    const toAppoint = await olu.card(/Stage 2 was asked for/);
    await next(olu, toAppoint, 'appoint-stage-2', { to: 'hana@example.com' });
    const second = await hana.card(reference);
    let review = await next(hana, second, 'acknowledge');
    expect(review.words).toContain('The acknowledgement is on its way');
    review = await next(hana, review, 'decide', { ...decision, 'contributors.1': 'The repairs manager' });
    expect(review.words).toContain('The decision is recorded.');
    review = await next(hana, review, 'respond');
    await letter(/Subject:.*(final|stage 2).*/i);
    review = await next(hana, review, 'plan-learning', learning);
    expect(review.words).toContain('What is learned from it is recorded.');
    review = await next(hana, review, 'close');
    expect(review.words).toContain('The complaint is closed.');

    // What stands in everybody's chat says that it is closed, and offers nothing more to whoever answered for it.
    await eventually(() => lena.cards(reference).every(({ words }) => /closed/i.test(words)));
    for (const { card: closed } of hana.cards(reference)) expect(verbsOn(closed)).not.toContain('respond');
  });

  it('the card comes after a crash between the record and the card', { timeout: 60_000 }, async () => {
    const lena = user('lena');
    await lena.install();
    await lena.text(/come here as cards/);
    connector.has({ status: 503 }, 1_000);
    const reference = await complain();
    await server.kill('SIGKILL');
    connector.recovers();
    server = await startServer({ dataDir });
    lena.movedTo(server.url);
    await lena.card(reference, 15_000);
  });
});
