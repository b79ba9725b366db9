import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesIn } from '../../bot/channels/transcript.js';
import { ChatClient, redressOf } from '../support/chat-client.js';
import { openChatService, type ChatService } from '../support/chat-service.js';
import { wholeComplaint } from '../support/journey.js';

let service: ChatService;

beforeEach(async () => {
  service = await openChatService();
});

afterEach(() => service.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const pathOf = (client: ChatClient) => `/directline/conversations/${client.grant.conversationId}`;

describe('a file', () => {
  const photo = Buffer.from('ffd8ffe000104a46494600010100', 'hex');

  const upload = (client: ChatClient, activity: unknown, ...files: [name: string, bytes: Uint8Array][]) => {
    const form = new FormData();
    form.append(
      'activity',
      new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
    );
    for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return fetch(`${service.url}${pathOf(client)}/upload?userId=me`, {
      method: 'POST',
      headers: bearer(client.grant.token),
      body: form,
    });
  };
  const begun = async () => {
    const client = await ChatClient.begin(service.url);
    await client.read();
    return client;
  };
  const filesOf = async (client: ChatClient) =>
    filesIn((await service.conversations.find(client.grant.conversationId))?.log ?? []);

  it('is kept with the words that came with it, which are taken', async () => {
    const client = await begun();
    const text = 'The boiler has been broken for five weeks — see the café photo';
    const activity = { type: 'message', text, channelData: { clientActivityID: 'u1' } };
    expect((await upload(client, activity, ['kitchen.JPG', photo])).status).toBe(200);
    const said = await client.read();
    expect(said[0]).toMatchObject({
      ...{ text, channelData: { clientActivityID: 'u1' } },
      attachments: [{ name: 'kitchen.jpg' }],
    });
    expect(said[1]?.text).toBe('Thank you. I have kept your file "kitchen.jpg" with what you told us.');
    expect(redressOf(said)?.question).not.toBe('matter');
    const [kept] = await filesOf(client);
    expect(kept).toMatchObject({ name: 'kitchen.jpg', type: 'image/jpeg', size: photo.length });
    expect(Buffer.from((await service.store.contents.read(kept?.id ?? '')) ?? [])).toEqual(photo);
  });

  it('without words leaves the question open', async () => {
    const client = await begun();
    await upload(client, { type: 'message' }, ['one.jpg', photo], ['two.pdf', Buffer.from('%PDF-1.7\n')]);
    const said = await client.read();
    expect(said[1]?.text).toBe('Thank you. I have kept your 2 files with what you told us.');
    expect(redressOf(said)).toMatchObject({ question: 'matter' });
  });

  it('sent twice is kept and answered once', async () => {
    const client = await begun();
    const activity = { type: 'message', text: '', channelData: { clientActivityID: 'u3' } };
    for (let time = 0; time < 2; time += 1) await upload(client, activity, ['one.jpg', photo]);
    expect(await filesOf(client)).toHaveLength(1);
    expect(await client.read()).toHaveLength(3);
  });

  it('that cannot be kept now takes nothing of its message, which is whole when it is sent again', async () => {
    const client = await begun();
    const activity = { type: 'message', text: 'Damp.', channelData: { clientActivityID: 'u4' } };
    vi.spyOn(service.store.contents, 'keep').mockRejectedValueOnce(new Error('the disk is full'));
    expect((await upload(client, activity, ['one.jpg', photo])).status).toBe(500);
    expect(await client.read()).toEqual([]);
    expect((await upload(client, activity, ['one.jpg', photo])).status).toBe(200);
    expect((await client.read())[0]?.text).toBe('Damp.');
    expect(await filesOf(client)).toHaveLength(1);
  });

  it('is named in the case and in its receipt; one sent later is kept beside it', async () => {
    const client = await begun();
    await upload(client, { type: 'message' }, ['damp.jpg', photo]);
    const _id = await wholeComplaint(client);
    const kept = await service.records.cases.findOne({ _id });
    expect(kept?.state.received.enclosures).toEqual(['damp.jpg']);
    expect(kept?.toSend.find(({ kind }) => kind === 'receipt')?.text).toMatch(
      /What you sent with it\n+- damp\.jpg/,
    );
    await upload(client, { type: 'message' }, ['later.pdf', Buffer.from('%PDF-1.7\n')]);
    const said = (await client.read()).map(({ text }) => text);
    expect(said[1]).toContain('I have kept your file "later.pdf"');
    expect(said[2]).toContain(`Its reference is ${_id}. To add to it`);
    expect((await filesOf(client)).map(({ name }) => name)).toEqual(['damp.jpg', 'later.pdf']);
    await client.send('start again');
    const another = await wholeComplaint(client);
    expect(another).not.toBe(_id);
    expect(
      (await service.records.cases.findOne({ _id: another }))?.state.received.enclosures,
    ).toBeUndefined();
  });

  it('of another kind is not kept, and the resident is told what may be sent', async () => {
    const client = await begun();
    const page = Buffer.from('<html><script>alert(1)</script>');
    await upload(client, { type: 'message' }, ['photo.png', page], ['wall.jpg', photo]);
    const said = await client.read();
    expect(said.slice(1, 3).map(({ text }) => text)).toEqual([
      'Thank you. I have kept your file "wall.jpg" with what you told us.',
      'I could not keep "photo.png". You can send photos (JPEG, PNG, WebP or HEIC) and PDF files here.',
    ]);
    expect(JSON.stringify(said)).not.toContain('script');
    expect(await filesOf(client)).toHaveLength(1);
  });

  it('that is too large is not kept; twenty are, and no more', async () => {
    const client = await begun();
    const large = Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]);
    await upload(client, { type: 'message' }, ['large.jpg', large]);
    expect((await client.read())[1]?.text).toContain('"large.jpg". It is larger than 10 MB.');
    for (let number = 0; number < 21; number += 1) {
      await upload(client, { type: 'message' }, [
        `${String(number)}.jpg`,
        Buffer.concat([photo, Buffer.from([number])]),
      ]);
    }
    expect(await filesOf(client)).toHaveLength(20);
    expect((await client.read()).at(-2)?.text).toContain('I could not keep "20.jpg". Only 20 files');
  });

  it('is refused where all that is sent is too much, also by whoever does not say how much it is', async () => {
    const client = await begun();
    const type = 'multipart/form-data; boundary=x';
    const part = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`;
    const megabyte = new Uint8Array(1024 * 1024);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let file = 0; file < 5; file += 1) {
          controller.enqueue(Buffer.from(part));
          for (let number = 0; number < 9; number += 1) controller.enqueue(megabyte);
          controller.enqueue(Buffer.from('\r\n'));
        }
        controller.enqueue(Buffer.from('--x--\r\n'));
        controller.close();
      },
    });
    const headers = { ...bearer(client.grant.token), 'content-type': type };
    const sent = { method: 'POST', headers, body, duplex: 'half' as const };
    expect((await fetch(`${service.url}${pathOf(client)}/upload`, sent)).status).toBe(413);
    expect(await filesOf(client)).toEqual([]);
  });

  it('that a message only names is fetched from nowhere', async () => {
    const client = await begun();
    const attachments = [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1:1/x.png' }];
    const path = `${pathOf(client)}/activities`;
    const sent = await fetch(service.url + path, {
      method: 'POST',
      headers: { ...bearer(client.grant.token), 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: '', attachments }),
    });
    expect(sent.status).toBe(200);
    expect((await client.read())[1]?.text).toContain('cannot be taken here');
    expect(await filesOf(client)).toEqual([]);
  });

  it('with the token of another conversation is refused before it is read', async () => {
    const [client, other] = [await begun(), await begun()];
    const form = new FormData();
    form.append('activity', new Blob(['{"type":"message"}']));
    form.append('file', new Blob([new Uint8Array(photo)]), 'x.jpg');
    const init = { method: 'POST', headers: bearer(other.grant.token), body: form };
    expect((await fetch(`${service.url}${pathOf(client)}/upload`, init)).status).toBe(403);
    expect(await filesOf(client)).toEqual([]);
  });

  it('that comes with nothing readable is answered 400', async () => {
    const client = await ChatClient.begin(service.url);
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.png');
    const init = { method: 'POST', headers: bearer(client.grant.token), body: form };
    expect((await fetch(`${service.url}${pathOf(client)}/upload`, init)).status).toBe(400);
  });
});
