import { html, type Html } from '../html/html.js';
import type { CouncilPolicy } from '../policy/schema.js';

// Each piece has a length that it cannot pass, so that nothing anybody types takes long to look through.
const address = /https?:\/\/[^\s"'`<>()[\]{}\\]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** The stop at the end of a sentence is not part of the address before it. */
function addressesIn(text: string): { at: number; address: string }[] {
  return [...text.matchAll(address)].map((match) => ({
    at: match.index,
    address: match[0].replace(/[.,;:!?]+$/, ''),
  }));
}

/** Every web and e-mail address that a council's own file holds. */
export function councilAddresses(policy: CouncilPolicy): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(policy, (_name, value: unknown) => {
    if (typeof value === 'string') for (const { address } of addressesIn(value)) found.add(address);
    return value;
  });
  return found;
}

/**
 * A line of text with the council's own addresses as links. What anybody else wrote into it stays text: a letter with the
 * council's name on it must not carry a stranger's link.
 *
 * @param own what {@link councilAddresses} gave
 */
export function linked(line: string, own: ReadonlySet<string>): Html {
  const pieces: Html[] = [];
  let from = 0;
  for (const { at, address } of addressesIn(line)) {
    if (!own.has(address)) continue;
    const target = address.startsWith('http') ? address : `mailto:${address}`;
    pieces.push(html`${line.slice(from, at)}<a href="${target}">${address}</a>`);
    from = at + address.length;
  }
  return html`${pieces}${line.slice(from)}`;
}
