import type { Complaint } from '../complaints/complaint.js';
import { definitionOf } from '../complaints/complaint.js';
import type { Enquiry } from '../complaints/enquiry.js';

/** How many words of the matter a case is found by: an index entry each. */
const mostOfMatter = 60;
/** The beginnings of a name that find it. */
const shortest = 2;
const longest = 12;

/** Words in most complaints: they would find everything. */
const common = new Set(
  `about after again against all also although and another any are because been before being between but can
  cannot could day days did didnt does doesnt dont each even ever every for from get got had has hasnt have
  havent having her here him his how however instead into its just like made make many might more most much
  must nobody not nothing now off once one only other our out over people rang said same says she should
  since some still than that the their them then there these they this those though time told too two until
  very want was wasnt week weeks were what when where whether which while who will with without wont would
  year years yet you your council complaint please`.split(/\s+/),
);

/** No more words of a query than these are looked for. */
const mostSought = 8;

/**
 * The words to look for of what somebody typed: all of which a case must have. Words that are in most complaints, and the
 * shortest, count only where there are no others: nobody has to think of leaving them out.
 */
export function wordsSought(query: string): string[] {
  const all = [...new Set(tokens(query))];
  const telling = all.filter((word) => (word.length > 2 || /^\p{N}/u.test(word)) && !common.has(word));
  return (telling.length > 0 ? telling : all).slice(0, mostSought);
}

/** The words of a text in the form in which they are kept and looked for: small letters, no accents, no apostrophes. */
export function tokens(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What staff find a case by: its reference and the parts of it, the names of the resident and of who speaks for them from
 * their second letter on, and whole words of the matter.
 */
export function wordsOf(complaint: Complaint): string[] {
  const { reference, received } = complaint;
  const names = tokens([received.resident.name, received.representative?.name ?? ''].join(' '));
  return [...new Set([...ofReference(reference), ...names.flatMap(beginnings), ...wordsOfMatter(complaint)])];
}

/** The words of what is complained of, each once. */
export function wordsOfMatter(complaint: Complaint): string[] {
  const points = definitionOf(complaint).points.map(({ text }) => text);
  return tellingWords([complaint.received.matter, ...points].join(' '));
}

/** What staff find an enquiry by: its reference, and whole words of what was said. */
export function wordsOfEnquiry({ reference, text }: Pick<Enquiry, 'reference' | 'text'>): string[] {
  return [...new Set([...ofReference(reference), ...tellingWords(text)])];
}

const ofReference = (reference: string): string[] => [reference.toLowerCase(), ...tokens(reference)];

/** The words of a text that tell it from others, each once; of a long one no more than can be kept. */
export function tellingWords(text: string): string[] {
  const telling = tokens(text).filter((word) => word.length > 2 && word.length <= 30 && !common.has(word));
  return [...new Set(telling)].slice(0, mostOfMatter);
}

function beginnings(name: string): string[] {
  const lengths = Array.from({ length: longest - shortest + 1 }, (_, index) => shortest + index);
  return [name, ...lengths.filter((length) => length < name.length).map((length) => name.slice(0, length))];
}
