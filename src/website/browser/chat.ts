import { markup } from '../markup.js';
import { closeMessage } from './close-message.js';
import { Connection } from './connection.js';
import { styleOptions } from './look.js';
import { Service } from './service.js';

/** The little of Web Chat's bundle that is used here. */
interface WebChat {
  renderWebChat(options: object, element: Element): void;
}

/** Draws what stands under a message. */
type Status = (args: object) => unknown;

declare global {
  interface Window {
    readonly WebChat?: WebChat;
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

const nonce = document.currentScript?.nonce;
const banner = element('connection');
const message = element('connection-lost');

/** Says that the connection is lost. The text is put in anew, so that screen readers read it out. */
function showLost(): void {
  if (banner.childElementCount > 0 || !(message instanceof HTMLTemplateElement)) return;
  banner.append(message.content.cloneNode(true));
}

const service = new Service();
const connection = new Connection(service, {
  lost: showLost,
  back: () => {
    banner.replaceChildren();
  },
  gone: () => {
    service.forget();
    location.reload();
  },
});

element('forget').addEventListener('click', () => {
  if (!confirm('Clear this chat from this device? What you have sent us stays with us.')) return;
  connection.end();
  service.forget();
  location.reload();
});

// In a frame the page round it holds the way out.
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && parent !== window) parent.postMessage(closeMessage, '*');
});

function show(): void {
  const place = element('chat');
  place.replaceChildren();
  window.WebChat?.renderWebChat(
    {
      directLine: connection,
      locale: 'en-GB',
      nonce,
      styleOptions,
      renderMarkdown: markup,
      // Nobody is helped by "just now" under every line of an interview.
      activityStatusMiddleware: () => (next: Status) => (args: object) =>
        next({ ...args, hideTimestamp: true }),
      overrideLocalizedStrings: {
        TEXT_INPUT_PLACEHOLDER: 'Type your answer',
        TEXT_INPUT_ALT: 'Your answer',
        TEXT_INPUT_UPLOAD_BUTTON_ALT: 'Add photos or PDF files',
      },
    },
    place,
  );
}

const bundle = element('webchat');
if (window.WebChat) show();
else {
  bundle.addEventListener('load', show);
  bundle.addEventListener('error', showLost);
}
