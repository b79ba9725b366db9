import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseView } from '../../../src/workspace/contract/case/case.js';
import { foreseen } from '../../../src/workspace/contract/case/commands.js';
import { wholeMessage, type WholeMessage } from '../../../src/workspace/contract/case/messages.js';
import { eventually } from '../../support/eventually.js';
import { openPdf } from '../../support/pdf.js';
import { agreed, handling, logged } from '../../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the letters of a case', () => {
  let server: WorkspaceServer;
  let byEmail = '';
  let byPost = '';

  beforeAll(async () => {
    server = await startWorkspace([
      logged(),
      logged({ resident: { name: 'Kim Example', address: '2 Example Road\nExampleton\nEX1 1EX' } }),
    ]);
    [byEmail = '', byPost = ''] = server.opened;
  });

  afterAll(async () => {
    await server.stop();
  });

  const messagesOf = async (reference: string) =>
    caseView.parse(await (await server.as('olu', `/cases/${reference}`)).json()).messages;

  async function letter(reference: string, kind: string): Promise<WholeMessage> {
    const found = (await messagesOf(reference)).find((message) => message.kind === kind);
    const answer = await server.as('olu', `/cases/${reference}/messages/${found?.id ?? ''}`);
    expect(answer.status).toBe(200);
    return wholeMessage.parse(await answer.json());
  }

  it('are shown as text and as the page that was mailed, with how their delivery stands', async () => {
    const sent = await eventually(async () =>
      (await messagesOf(byEmail)).find(({ kind, status }) => kind === 'receipt' && status === 'sent'),
    );
    expect(sent).toMatchObject({ to: 'sam@example.org', by: 'email', problem: null, nextAttemptAt: null });
    const { html, text, pdf } = await letter(byEmail, 'receipt');
    expect(text).toContain(byEmail);
    expect(html).toContain('<!doctype html>');
    expect(html).not.toMatch(/<script|src=/);
    expect(pdf).toBeNull();
  });

  it('that go by post are shown as the file that is printed', async () => {
    const { pdf, html } = await letter(byPost, 'receipt');
    expect(html).toBeNull();
    const opened = await openPdf(Buffer.from(pdf ?? '', 'base64'));
    expect((await opened.pages()).join('\n')).toContain('Kim Example');
  });

  it('look the same before they are sent and after', async () => {
    const { gives, previews } = handling(server, 'lena', byEmail);
    await gives('amend-definition', agreed);
    const { messages } = foreseen.parse(await (await previews('acknowledge')).json());
    await gives('acknowledge');
    expect(messages[0]).toEqual(await letter(byEmail, 'acknowledgement'));
  });

  it('are not there for whoever may not see the case, nor under another case', async () => {
    const [receipt] = await messagesOf(byEmail);
    const id = receipt?.id ?? '';
    expect((await server.as('max', `/cases/${byEmail}/messages/${id}`)).status).toBe(404);
    expect((await server.as('olu', `/cases/${byPost}/messages/${id}`)).status).toBe(404);
  });

  it('are put on a sheet on which nothing runs', async () => {
    const sheet = await fetch(`${server.url}/workspace/letter-sheet`);
    const policy = sheet.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-same-origin;');
    expect(policy).not.toContain('script');
    expect(sheet.headers.get('x-frame-options')).toBeNull();
    expect(await sheet.text()).not.toContain('<script');
  });
});
