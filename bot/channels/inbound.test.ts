import { describe, expect, it } from 'vitest';
import { readInbound } from './inbound.js';

describe('an activity from a client', () => {
  it('is reduced to what is known of it', () => {
    const read = readInbound({
      type: 'message',
      id: 'client-7',
      text: 'The\u0000 heating\u202E failed',
      textFormat: 'markdown',
      from: { id: 'somebody-else', role: 'bot' },
      timestamp: '1999-01-01T00:00:00Z',
      locale: 'cy-GB',
      suggestedActions: { actions: [] },
      speak: '<speak/>',
      value: { question: 'offer', choice: 'complain-anyway', more: { deep: true } },
      channelData: {
        clientActivityID: 'abc',
        clientTimestamp: '2026-03-02T10:00:00.000Z',
        messageBack: { displayText: 'Send it as a complaint' },
        redress: { recorded: { reference: 'XX-0001' } },
      },
    });
    expect(read).toEqual({
      text: 'The heating failed',
      clientId: 'abc',
      clientTimestamp: '2026-03-02T10:00:00.000Z',
      displayText: 'Send it as a complaint',
      answers: { question: 'offer', choice: 'complain-anyway' },
      locale: 'cy-GB',
      files: [],
      namesFiles: false,
    });
  });

  it('is known by its own id when it has no other', () => {
    expect(readInbound({ type: 'message', id: 'x1', text: 'hello' })).toMatchObject({ clientId: 'x1' });
  });

  it('may leave out the text, as a picture does', () => {
    expect(readInbound({ type: 'message', attachments: [{ contentType: 'image/png' }] })).toMatchObject({
      text: '',
      namesFiles: true,
    });
  });

  it.each(['typing', 'event'])('that is a %s says nothing', (type) => {
    expect(readInbound({ type, name: 'x', value: 1 })).toBe('nothing');
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'hello'],
    ['no type', { text: 'hello' }],
    ['an invoke', { type: 'invoke', name: 'adaptiveCard/action' }],
    ['a conversation update', { type: 'conversationUpdate', membersAdded: [] }],
    ['a text that is not one', { type: 'message', text: { $gt: '' } }],
    ['an id of 1,000 characters', { type: 'message', text: 'x', id: 'i'.repeat(1000) }],
  ])('is refused when it is %s', (_what, body) => {
    expect(readInbound(body)).toBeUndefined();
  });

  it('loses a value that is not an answer, and a locale that is not one', () => {
    const read = readInbound({ type: 'message', text: 'x', value: 'anything', locale: '<b>' });
    expect(read).toEqual({ text: 'x', locale: 'en-GB', files: [], namesFiles: false });
  });
});
