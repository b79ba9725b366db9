import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessPage } from '../../../src/workspace/contract/access.js';
import { ChatClient } from '../../support/chat-client.js';
import { asking } from '../../support/workspace/asking.js';
import { filedBy } from '../../support/workspace/cases.js';
import {
  askedWithFiles,
  filedWithFiles,
  filesTold,
  photo,
  sendFiles,
} from '../../support/workspace/sent-files.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const kitchen = photo('a kitchen');
const letter = Buffer.from('%PDF-1.7\nDear council');

let server: WorkspaceServer;
let reference: string;
let enquiry: string;

beforeAll(async () => {
  server = await startWorkspace();
  reference = await filedWithFiles(server.url, ['kitchen.JPG', kitchen], ['letter.pdf', letter]);
  enquiry = await askedWithFiles(server.url, ['bin.jpg', photo('a bin')]);
});

afterAll(async () => {
  await server.stop();
});

const told = async (path: string) => filesTold(await asking(server, 'olu').see(path));
const ofCase = (of = reference) => told(`/cases/${of}/transcript`);
const ofEnquiry = () => told(`/enquiries/${enquiry}`);
const asked = (id: string, of = reference, who = 'olu') => server.as(who, `/cases/${of}/files/${id}`);
const idOf = async (name: string, of = reference) =>
  (await ofCase(of)).find((file) => file.name === name)?.id ?? '';
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const looks = async (query: string) =>
  accessPage.parse(await asking(server, 'olu').see(`/access-log?${query}`)).looks;

async function refused(answer: Response): Promise<string> {
  expect(answer.status).toBe(404);
  const { error } = (await answer.json()) as { error: { message: string } };
  return error.message;
}

describe('a file that a resident sent', () => {
  it('with an enquiry that an officer took as a complaint is there for whoever answers for it', async () => {
    const taken = { resident: { email: 'bo@example.org' }, service: 'waste' };
    const olu = asking(server, 'olu');
    const { reference: of } = await olu.send<{ reference: string }>(`/enquiries/${enquiry}/complaint`, taken);
    expect(await ofCase(of)).toMatchObject([{ name: 'bin.jpg' }]);
    const answer = await asked(await idOf('bin.jpg', of), of);
    expect(await bytesOf(answer)).toEqual(Buffer.from(photo('a bin')));
    expect((await asked(await idOf('kitchen.jpg'), of)).status).toBe(404);
  });

  it('is named with the turn that it came with, and with no other', async () => {
    expect(await ofCase()).toEqual([
      { id: expect.any(String) as string, name: 'kitchen.jpg', type: 'image/jpeg', size: kitchen.length },
      { id: expect.any(String) as string, name: 'letter.pdf', type: 'application/pdf', size: letter.length },
    ]);
  });

  it('is given as it came, to be saved under its name, and is nothing that a browser would run or keep', async () => {
    const answer = await asked(await idOf('kitchen.jpg'));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(kitchen.length),
      'content-disposition': `attachment; filename="kitchen.jpg"; filename*=UTF-8''kitchen.jpg`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
    expect(await bytesOf(answer)).toEqual(kitchen);
    const other = await asked(await idOf('letter.pdf'));
    expect(other.headers.get('content-type')).toBe('application/pdf');
    expect(await bytesOf(other)).toEqual(letter);
  });

  it('keeps the name that it has in any language, as far as a computer can take it', async () => {
    const name = 'Küche "eins" 📷.jpg';
    const other = await filedWithFiles(server.url, [name, kitchen]);
    const answer = await asked(await idOf('Küche eins 📷.jpg', other), other);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="K_che eins _.jpg"; filename*=UTF-8''K%C3%BCche%20eins%20%F0%9F%93%B7.jpg`,
    );
  });

  it('is for those who deal with what it was sent for, though the same conversation went on', async () => {
    const client = await ChatClient.begin(server.url);
    await client.read();
    await sendFiles(server.url, client, [['first.jpg', photo('first')]]);
    const first = await filedBy(client, await client.say('help'));
    await client.say('start again');
    const second = await filedBy(
      client,
      await sendFiles(server.url, client, [['second.jpg', photo('second')]]),
    );
    expect((await ofCase(first)).map(({ name }) => name)).toEqual(['first.jpg']);
    expect((await ofCase(second)).map(({ name }) => name)).toEqual(['second.jpg']);
    const [one, two] = [await idOf('first.jpg', first), await idOf('second.jpg', second)];
    expect((await asked(one, first)).status).toBe(200);
    expect((await asked(two, second)).status).toBe(200);
    expect(await refused(await asked(two, first))).toBe('There is no such file.');
    expect(await refused(await asked(one, second))).toBe('There is no such file.');
  });

  it('of another case, of an enquiry or of nothing is not there', async () => {
    const other = await filedWithFiles(server.url, ['hall.jpg', photo('a hall')]);
    const [bin] = await ofEnquiry();
    for (const id of [
      ...[await idOf('hall.jpg', other), bin?.id ?? '', 'x', 'constructor', 'kitchen.jpg'],
      ...['..%2Fredress.db', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '%00', `${await idOf('kitchen.jpg')}%2F..`],
    ]) {
      expect((await asked(id)).status).toBe(404);
    }
  });

  it('is for whoever may read what was said, and for nobody else', async () => {
    const id = await idOf('kitchen.jpg');
    for (const who of ['olu', 'cas', 'lena', 'rosa'])
      expect((await asked(id, reference, who)).status).toBe(200);
    expect(await refused(await asked(id, reference, 'max'))).toMatch(/not one that you deal with/);
    expect((await asked(id, reference, 'mona')).status).toBe(403);
  });

  it('is not shown before it is written down who looks', async () => {
    await asked(await idOf('kitchen.jpg'), reference, 'rosa');
    await asked('none', reference, 'hana');
    expect((await looks(`reference=${reference}&person=rosa@example.com`))[0]).toMatchObject({
      ...{ kind: 'case', what: 'A file that the resident sent with what they said.' },
    });
    expect(await looks(`reference=${reference}&person=hana@example.com`)).toEqual([]);
  });

  it('that is lost from the disk is said to be', async () => {
    const other = await filedWithFiles(server.url, ['lost.jpg', photo('lost')]);
    const id = await idOf('lost.jpg', other);
    rmSync(join(server.dataDir, 'files', id));
    expect(await refused(await asked(id, other))).toMatch(/^The file "lost.jpg" is not there any more/);
  });
});

describe('a file that came with an enquiry', () => {
  const shown = (id: string, who = 'olu') => server.as(who, `/enquiries/${enquiry}/files/${id}`);

  it('is given to those who look at enquiries, and written down as a look at it', async () => {
    const [bin] = await ofEnquiry();
    expect(bin).toMatchObject({ name: 'bin.jpg', type: 'image/jpeg' });
    const answer = await shown(bin?.id ?? '', 'cas');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="bin.jpg"/);
    expect(await bytesOf(answer)).toEqual(photo('a bin'));
    expect((await looks(`reference=${enquiry}&person=cas@example.com`))[0]).toMatchObject({
      ...{ kind: 'enquiry', what: 'A file that the resident sent with an enquiry.' },
    });
    expect((await shown(bin?.id ?? '', 'lena')).status).toBe(403);
  });

  it('is no other file', async () => {
    expect(await refused(await shown(await idOf('kitchen.jpg')))).toBe('There is no such file.');
    const missing = await server.as(
      'olu',
      `/enquiries/DBC-E-26-00099-AAAA/files/${await idOf('kitchen.jpg')}`,
    );
    expect(await refused(missing)).toBe('There is no such enquiry.');
  });
});
