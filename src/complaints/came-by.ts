import type { ComplaintReceived } from './event.js';

/** How a complaint came, in words that follow "received". */
export const cameBy = {
  chat: 'by chat',
  web: 'on the website',
  phone: 'by telephone',
  letter: 'by letter',
  email: 'by e-mail',
  'in-person': 'in person',
} as const satisfies Readonly<Record<ComplaintReceived['channel'], string>>;
