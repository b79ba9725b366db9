import { closeMessage } from './close-message.js';

/**
 * Puts the chat on a council's own page: a button in the corner, and the chat in a frame above it.
 *
 *     <script src="https://complaints.example.gov.uk/embed.js" data-label="Make a complaint" defer></script>
 *
 * Looks are set through the style properties of each element, which no Content-Security-Policy of the page forbids;
 * the page has to allow this service in `script-src` and `frame-src`.
 */
const script = document.currentScript;

function look(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

function embed(service: string, label: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', 'redress-chat');
  look(button, {
    position: 'fixed',
    right: '1rem',
    bottom: '1rem',
    'z-index': '2147483000',
    'min-height': '44px',
    padding: '0.75rem 1.25rem',
    border: '2px solid #ffffff',
    background: '#144e81',
    color: '#ffffff',
    font: '700 18px/1.2 system-ui, Arial, sans-serif',
    cursor: 'pointer',
  });

  const panel = document.createElement('div');
  panel.id = 'redress-chat';
  panel.hidden = true;
  look(panel, {
    position: 'fixed',
    right: '1rem',
    bottom: '5rem',
    'z-index': '2147483000',
    width: 'min(30rem, calc(100vw - 2rem))',
    height: 'min(44rem, calc(100vh - 6.5rem))',
    border: '2px solid #0b0c0c',
    background: '#ffffff',
  });

  const frame = document.createElement('iframe');
  frame.title = label;
  look(frame, { width: '100%', height: '100%', border: '0' });
  panel.append(frame);

  let shown = false;

  function show(open: boolean): void {
    shown = open;
    // Loaded when it is first wanted: visitors who never ask for the chat do not pay for it.
    if (open && frame.src === '') frame.src = `${service}/chat`;
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Close the chat' : label;
    if (open) frame.focus();
    else button.focus();
  }

  button.addEventListener('click', () => {
    show(!shown);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) show(false);
  });
  addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data === closeMessage) show(false);
  });

  // The panel comes first, so that Shift+Tab from the button leads into it.
  document.body.append(panel, button);
}

if (script instanceof HTMLScriptElement) {
  const { origin } = new URL(script.src);
  const label = script.dataset['label'] ?? 'Make a complaint';
  const start = () => {
    embed(origin, label);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
