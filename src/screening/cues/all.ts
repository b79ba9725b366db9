import { conceded } from './conceded.js';
import { county } from './county.js';
import { decisions } from './decisions.js';
import { elsewhere } from './elsewhere.js';
import { emptiness } from './emptiness.js';
import { handling } from './handling.js';
import { members } from './members.js';
import { ownServices } from './own-services.js';
import { praise } from './praise.js';
import { requests } from './requests.js';
import { ruleMakers } from './rule-makers.js';
import type { CueList } from './cue-list.js';

/** Every cue that the model weighs, by name. */
export const cues: CueList = {
  ...handling,
  ...requests,
  ...praise,
  ...members,
  ...conceded,
  ...county,
  ...ownServices,
  ...decisions,
  ...elsewhere,
  ...ruleMakers,
  ...emptiness,
};

/** The cues that say how the council handled something, whatever it was. */
export const handlingCues: ReadonlySet<string> = new Set(Object.keys(handling));

/** A sentence that says one of these names matters only to set them aside. */
export const concedingCues: ReadonlySet<string> = new Set([
  ...Object.keys(conceded),
  'says it is no appeal',
  'says it is not ours',
]);

/** Who answers for the things that a cue names: the second question of the screening, after how it was handled. */
export const answerable: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the council': [
      'on the councils own land',
      ...Object.keys(ownServices).filter((name) => name !== 'ways to reach the council'),
    ],
    'the county': [
      'roads and pavements',
      'lights on roads',
      'care of adults',
      'children and schools',
      'other things of the county',
    ],
    'a member': ['a member of the council'],
    'an appeal': ['housing benefit', 'homelessness decision', 'planning refusal', 'enforcement notice'],
    'another procedure': [
      'a parking fine',
      'owing tax or its band',
      'a licence refused',
      'at court',
      'already answered in full',
      'money for injury or damage',
      'works for the council',
      'asks for records',
    ],
    'another body': [
      'somebody at risk',
      'police and crime',
      'health service',
      'a department of government',
      'a private landlord or home',
      'a firm or utility',
      'trains buses planes',
      'a quarrel next door',
    ],
    Parliament: ['a rule of Parliament'],
  }).flatMap(([who, names]) => names.map((name): [string, string] => [name, who])),
);
