import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isValid as isPostcode, match as postcodesIn, fix as tidyPostcode } from 'postcode';
import { z } from 'zod';

const emailShape = z.email().max(254);
const emailLike = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:"]+/;

/** The e-mail address in a reply of one line, if there is exactly one that mail can be sent to. */
export function emailIn(text: string): string | undefined {
  const found = new RegExp(emailLike, 'g')[Symbol.matchAll](text);
  const addresses = [...found].map(([address]) => address.replace(/[.!?']+$/, ''));
  const [only] = addresses;
  return addresses.length === 1 && emailShape.safeParse(only).success ? only : undefined;
}

/** A run of figures that looks like a British telephone number inside a sentence. */
const phoneLike = /(?:\+44|\b0)[\d\s()-]{8,16}\d/;

/** The telephone number that a reply gives, in international form (`+441632960001`), if it could be rung. */
export function phoneIn(reply: string): string | undefined {
  const number = parsePhoneNumberFromString(reply.slice(0, 200), 'GB');
  return number?.isPossible() && number.nationalNumber.length >= 9 ? number.number : undefined;
}

/** The first British telephone number inside a longer message, where other figures may stand too. */
export function phoneAmong(text: string): string | undefined {
  const candidate = phoneLike.exec(text)?.[0];
  return candidate === undefined ? undefined : phoneIn(candidate);
}

/** A telephone number as people in England write it: `01632 960001`. */
export function phoneInWords(number: string): string {
  const parsed = parsePhoneNumberFromString(number, 'GB');
  if (!parsed) return number;
  return parsed.country === 'GB' || number.startsWith('+44')
    ? parsed.formatNational()
    : parsed.formatInternational();
}

/** The first United Kingdom postcode in a text, tidily written. */
export function postcodeIn(text: string): string | undefined {
  return postcodesIn(text.toUpperCase())
    .map((code) => tidyPostcode(code))
    .find((code) => isPostcode(code));
}
