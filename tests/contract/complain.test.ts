import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../support/server.js';
import { PageVisitor } from '../support/page-visitor.js';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

async function arrived(): Promise<PageVisitor> {
  const visitor = new PageVisitor(server.url);
  await visitor.get();
  return visitor;
}

const matter = 'The boiler has been broken for five weeks.';

describe('the pages without JavaScript', () => {
  it('keep their place in a cookie that no script and no other site can use', async () => {
    const response = await new PageVisitor(server.url).get();
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^redress-complain=[\w.-]+; Path=\/complain; Max-Age=1209600; HttpOnly; SameSite=Lax$/,
    );
  });

  it('mark the cookie for https where the service is reached by https', async () => {
    const secure = await startServer({ env: { PUBLIC_URL: 'https://complaints.example.gov.uk' } });
    const response = await fetch(`${secure.url}/complain`);
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure$/);
    expect(response.headers.get('strict-transport-security')).toContain('max-age');
    await secure.stop();
  });

  it('answer an answer with a page to fetch, so that reloading sends nothing again', async () => {
    const visitor = await arrived();
    const fields = { once: visitor.hidden('once'), question: 'matter', text: matter };
    const response = await visitor.post(fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/complain']);
    await visitor.get();
    expect(visitor.page).toContain(matter);
    expect(visitor.hidden('question')).not.toBe('matter');
  });

  it('take a form that is sent twice once, and an answer changed after going back as another', async () => {
    const visitor = await arrived();
    const fields = { once: visitor.hidden('once'), question: 'matter', text: matter };
    await Promise.all([visitor.post(fields), visitor.post(fields), visitor.post(fields)]);
    await visitor.get();
    const question = visitor.hidden('question');
    await visitor.post(fields);
    await visitor.get();
    expect(visitor.hidden('question')).toBe(question);
    expect(visitor.page).not.toContain('answered already');
    await visitor.post({ ...fields, text: 'Something quite different went wrong.' });
    await visitor.get();
    expect(visitor.page).toContain('answered already');
    expect(visitor.hidden('question')).toBe(question);
  });

  it('refuse a form from another site', async () => {
    const visitor = await arrived();
    const fields = { once: randomUUID(), question: 'matter', text: matter };
    expect((await visitor.post(fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await visitor.post(fields, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect(
      (await visitor.post(fields, { 'sec-fetch-site': '', origin: 'https://evil.example' })).status,
    ).toBe(403);
    expect((await visitor.post(fields, { 'sec-fetch-site': '', origin: server.url })).status).toBe(303);
  });

  it('show the words of somebody whose browser keeps no cookies, so that they are not lost', async () => {
    const visitor = await arrived();
    visitor.cookie = '';
    const response = await visitor.post({ once: randomUUID(), question: 'matter', text: `${matter} <b>` });
    expect(response.status).toBe(403);
    expect(visitor.page).toContain(matter);
    expect(visitor.page).toContain('&lt;b&gt;');
    expect(visitor.page).toContain('01442 228000');
  });

  it('take nothing from a cookie that is not ours', async () => {
    const visitor = await arrived();
    visitor.cookie = `${visitor.cookie.slice(0, -4)}AAAA`;
    expect((await visitor.post({ once: randomUUID(), question: 'matter', text: matter })).status).toBe(403);
  });

  it('begin no conversation for somebody who only looks', async () => {
    const before = await figures();
    await arrived();
    await arrived();
    expect(await figures()).toBe(before);
  });

  async function figures(): Promise<string> {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return /redress_turn_seconds_count (\d+)/.exec(text)?.[1] ?? '';
  }

  it.each(['', '   ', '\u0000\u202e'])('ask again for an answer that is nothing: %j', async (text) => {
    const visitor = await arrived();
    const response = await visitor.post({ once: randomUUID(), question: 'matter', text });
    expect(response.status).toBe(200);
    expect(visitor.page).toContain('There is a problem');
  });

  it('answer 50,000 characters with a sentence', async () => {
    const visitor = await arrived();
    await visitor.post({ once: randomUUID(), question: 'matter', text: 'é'.repeat(50_000) });
    await visitor.get();
    expect(visitor.page).toMatch(/too long|10,000/i);
  });

  const photo = Buffer.from('ffd8ffe000104a46494600010100', 'hex');

  /** Sends the form as a browser does when the page has a field for files. */
  async function postWith(
    visitor: PageVisitor,
    fields: Record<string, string>,
    ...files: [name: string, bytes: Uint8Array][]
  ): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
    return fetch(`${server.url}/complain`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: visitor.cookie, 'sec-fetch-site': 'same-origin', accept: 'text/html' },
      body: form,
    });
  }

  it('take photos with an answer, once however often the form is sent', async () => {
    const visitor = await arrived();
    const fields = { once: visitor.hidden('once'), question: 'matter', text: matter };
    for (let time = 0; time < 2; time += 1) {
      expect(
        (await postWith(visitor, fields, ['damp.jpg', photo], ['note.txt', Buffer.from('hello')])).status,
      ).toBe(303);
    }
    await visitor.get();
    expect(visitor.page).toContain('I have kept your file &quot;damp.jpg&quot;');
    expect(visitor.page).toContain('I could not keep &quot;note.txt&quot;');
    expect(visitor.page).toContain(matter);
    expect(visitor.hidden('question')).not.toBe('matter');
  });

  it('take an answer without files from the field for files', async () => {
    const visitor = await arrived();
    const fields = { once: visitor.hidden('once'), question: 'matter', text: matter };
    expect((await postWith(visitor, fields, ['', new Uint8Array()])).status).toBe(303);
    await visitor.get();
    expect(visitor.page).not.toContain('I could not keep');
    expect(visitor.hidden('question')).not.toBe('matter');
  });

  it('tell on a page that files are too large together', async () => {
    const visitor = await arrived();
    const fields = { once: visitor.hidden('once'), question: 'matter', text: matter };
    const response = await postWith(visitor, fields, ['film.mp4', new Uint8Array(41 * 1024 * 1024)]);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('too large');
  });

  it('take no files from another site', async () => {
    const visitor = await arrived();
    const form = new FormData();
    form.append('files', new Blob([photo]), 'x.jpg');
    const headers = { cookie: visitor.cookie, 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${server.url}/complain`, { method: 'POST', headers, body: form })).status).toBe(403);
  });
});
