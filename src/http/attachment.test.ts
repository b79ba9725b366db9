import { expect, it } from 'vitest';
import { asAttachment } from './attachment.js';

it.each([
  ['kitchen.jpg', 'kitchen.jpg', 'kitchen.jpg'],
  ['my kitchen.jpg', 'my kitchen.jpg', 'my%20kitchen.jpg'],
  ['Küche 📷.jpg', 'K_che _.jpg', 'K%C3%BCche%20%F0%9F%93%B7.jpg'],
  ['a "b" \\ c.pdf', 'a _b_ _ c.pdf', 'a%20%22b%22%20%5C%20c.pdf'],
  ["it's (1)*.pdf", "it's (1)*.pdf", 'it%27s%20%281%29%2A.pdf'],
  ['100%25.pdf', '100_25.pdf', '100%2525.pdf'],
  ['a\r\nSet-Cookie: b.pdf', 'a__Set-Cookie: b.pdf', 'a%0D%0ASet-Cookie%3A%20b.pdf'],
])('%s is saved as it is called, and as %s by what reads plain names only', (name, plain, extended) => {
  expect(asAttachment(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${extended}`);
});
