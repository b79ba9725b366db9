import { expect, it } from 'vitest';
import type { Contents } from '../storage/port.js';
import { mostFileBytes, takeFiles, type SentFile } from './files.js';

/** The first bytes that such files have. */
const jpeg = Buffer.from('ffd8ffe000104a46494600010100', 'hex');
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
const heic = Buffer.from('000000186674797068656963000000006d6966316865696300000000', 'hex');

function shelf() {
  const held = new Map<string, Uint8Array>();
  const contents: Contents = {
    keep: (id, bytes) => Promise.resolve(void held.set(id, bytes)),
    read: (id) => Promise.resolve(held.get(id)),
  };
  return { held, contents };
}

const take = (sent: readonly SentFile[], room = 20) =>
  takeFiles(shelf().contents, 'a conversation', sent, room);

it('keeps a photo under what it is, whatever it was called', async () => {
  const { held, contents } = shelf();
  const { kept, refused } = await takeFiles(
    contents,
    'c',
    [{ name: 'Mould in bedroom.exe', bytes: jpeg }],
    20,
  );
  expect(refused).toEqual([]);
  expect(kept).toMatchObject([{ name: 'Mould in bedroom.jpg', type: 'image/jpeg', size: jpeg.length }]);
  expect(held.get(kept[0]?.id ?? '')).toEqual(jpeg);
});

it('knows the photo of an iPhone and a PDF', async () => {
  const { kept } = await take([
    { name: 'IMG_0042.HEIC', bytes: heic },
    { name: 'letter', bytes: pdf },
  ]);
  expect(kept.map(({ name, type }) => [name, type])).toEqual([
    ['IMG_0042.heic', 'image/heic'],
    ['letter.pdf', 'application/pdf'],
  ]);
});

it.each([
  [
    'a program that says it is a photo',
    { name: 'photo.jpg', bytes: Buffer.from('MZ\x90\0program') },
    'other-type',
  ],
  [
    'a page that says it is a photo',
    { name: 'photo.png', bytes: Buffer.from('<html><script>') },
    'other-type',
  ],
  [
    'a drawing that can hold a script',
    { name: 'a.svg', bytes: Buffer.from('<svg xmlns="x">') },
    'other-type',
  ],
  ['nothing', { name: 'photo.jpg', bytes: Buffer.alloc(0) }, 'empty'],
  ['too much', { name: 'photo.jpg', bytes: Buffer.concat([jpeg, Buffer.alloc(mostFileBytes)]) }, 'too-large'],
])('does not keep %s', async (_, file, why) => {
  expect(await take([file])).toEqual({ kept: [], refused: [{ name: file.name, why }] });
});

it.each([
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\sam\\damp.JPG', 'damp.jpg'],
  ['.htaccess', 'htaccess.jpg'],
  ['\u202Egpj.exe', 'gpj.jpg'],
  ['<img src=x>:"|?*\n.png', 'img src=x.jpg'],
  ['', 'file.jpg'],
  ['...', 'file.jpg'],
  [`${'😀'.repeat(200)}.jpg`, `${'😀'.repeat(80)}.jpg`],
])('makes a harmless name of %j', async (name, harmless) => {
  const { kept } = await take([{ name, bytes: jpeg }]);
  expect(kept.map((file) => file.name)).toEqual([harmless]);
});

it('keeps no more than there is room for, and says which', async () => {
  const sent = ['one', 'two', 'three'].map((name) => ({
    name,
    bytes: Buffer.concat([jpeg, Buffer.from(name)]),
  }));
  const { kept, refused } = await take(sent, 2);
  expect(kept.map(({ name }) => name)).toEqual(['one.jpg', 'two.jpg']);
  expect(refused).toEqual([{ name: 'three', why: 'too-many' }]);
});

it('keeps what was chosen twice once', async () => {
  const { kept } = await take([
    { name: 'a.jpg', bytes: jpeg },
    { name: 'a copy.jpg', bytes: jpeg },
  ]);
  expect(kept.map(({ name }) => name)).toEqual(['a.jpg']);
});

it('gives the same bytes one id in a conversation, and another in another', async () => {
  const { held, contents } = shelf();
  const photo = { name: 'a.jpg', bytes: jpeg };
  for (const owner of ['one', 'one', 'two']) await takeFiles(contents, owner, [photo], 20);
  expect(held.size).toBe(2);
});
