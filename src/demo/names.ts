import type { Chance } from './chance.js';

const first =
  'Amina Bartek Chidi Delia Edwin Farah Gwen Hamid Iris Jonah Keiko Lionel Marta Nadia Owen Priya Quentin Rosa Samir Tilda Umar Vera Wilf Xenia Yusuf Zadie Bethan Cosmo Dilys Emeka Fergus Greta Hester Ivo Jess Kofi Leila Magnus Noor Otis'.split(
    ' ',
  );
/** Plants and birds: names that read as names, and are plainly made up. */
const last =
  'Agrimony Bilberry Campion Dunnock Eyebright Fieldfare Goldcrest Hawkbit Jackdaw Kestrel Larkspur Meadowsweet Nightjar Oxeye Pipistrelle Quince Redstart Saxifrage Teasel Umbel Valerian Whimbrel Yarrow Bulrush Chiffchaff Damson Elderflower Foxglove Greenfinch Harebell'.split(
    ' ',
  );
const streets = [
  'Example Road',
  'Sample Street',
  'Specimen Close',
  'Placeholder Way',
  'Pattern Court',
  'Model Avenue',
];

/** A name that nobody need have: the same one for the same number, and none twice below 1,200. */
export function nameOf(number: number): string {
  const given = first[number % first.length] ?? '';
  // The plants move on by one whenever the first names begin again.
  const family = last[(number * 7 + Math.floor(number / first.length)) % last.length] ?? '';
  return `${given} ${family}`;
}

/** An address for e-mail that no mail reaches. */
export function emailOf(name: string, domain: 'example.com' | 'example.org'): string {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  return `${words.join('.')}@${domain}`;
}

/** A number of the range that is kept for fiction. */
export const phoneFrom = (chance: Chance): string =>
  `01632 960${String(chance.between(0, 999)).padStart(3, '0')}`;

/** The lines of an address that no post reaches. */
export const addressFrom = (chance: Chance): string =>
  `${chance.between(1, 140)} ${chance.pick(streets)}, Exampleton, ZZ99 ${chance.between(1, 9)}ZZ`;
