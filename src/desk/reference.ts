/** Letters and figures that are not mistaken for one another on the telephone, and spell no words. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXZ';
const suffixLength = 4;

/** What a reference counts: complaints and enquiries are numbered apart. */
export type Series = 'complaint' | 'enquiry';

/**
 * A reference such as `DBC-26-00042-K7QX`: the council, the year, a number without gaps, and four signs by chance so that
 * nobody can guess another's.
 *
 * @param random a whole number from 0 up to but not including its argument
 */
export function reference(
  prefix: string,
  series: Series,
  year: number,
  number: number,
  random: (below: number) => number,
): string {
  const suffix = Array.from({ length: suffixLength }, () => alphabet[random(alphabet.length)]).join('');
  const counted = String(number).padStart(5, '0');
  return [
    prefix,
    ...(series === 'enquiry' ? ['E'] : []),
    String(year % 100).padStart(2, '0'),
    counted,
    suffix,
  ].join('-');
}
