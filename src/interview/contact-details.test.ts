import { describe, expect, it } from 'vitest';
import { emailIn, phoneAmong, phoneIn, phoneInWords, postcodeIn } from './contact-details.js';

describe('contact details in what people type', () => {
  it('finds one e-mail address in a sentence', () => {
    expect(emailIn('it is pat@example.org.')).toBe('pat@example.org');
    expect(emailIn('pat@example')).toBeUndefined();
    expect(emailIn('a@example.org or b@example.org')).toBeUndefined();
  });

  it('takes a telephone number with its code, however it is spaced', () => {
    expect(phoneIn('01632 960 111')).toBe('+441632960111');
    expect(phoneIn('+44 7700 900123')).toBe('+447700900123');
    expect(phoneInWords('+441632960111')).toBe('01632 960111');
  });

  it.each(['123', '999', 'none', '2026-03-02', ''])('takes "%s" for no telephone number', (reply) => {
    expect(phoneIn(reply)).toBeUndefined();
  });

  it('does not take a job number in a message for a telephone number', () => {
    expect(phoneAmong('Ref 4471 closed, then 4502, £312 owed')).toBeUndefined();
    expect(phoneAmong('Ring me on 01632 960111 after six.')).toBe('+441632960111');
  });

  it('finds and tidies a postcode', () => {
    expect(postcodeIn('1 High Street\nTownham\nab101cd')).toBe('AB10 1CD');
    expect(postcodeIn('1 High Street')).toBeUndefined();
  });
});
