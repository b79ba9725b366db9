import type { CouncilPolicy } from '../policy/schema.js';
import { inRole, inRoleFor, type Directory } from './directory.js';

/** Something that a staff list lacks. */
export interface DirectoryGap {
  readonly provision: string;
  /** What is missing and what comes of it, in a sentence. */
  readonly says: string;
}

/** What a staff list lacks of what the Code asks for, what weighs most first. */
export function directoryGaps(
  directory: Directory,
  { serviceAreas }: Pick<CouncilPolicy, 'serviceAreas'>,
): DirectoryGap[] {
  const officers = inRole(directory, 'complaints-officer');
  const [first, ...others] = officers;
  const without = serviceAreas.filter(({ id }) => inRoleFor(directory, 'team-leader', id).length === 0);
  return [
    ...gap(
      first === undefined,
      'Code 4.1',
      'Nobody is a complaints officer. Complaints that no team leader answers for have nobody.',
    ),
    ...gap(
      first !== undefined && others.length === 0,
      'Code 4.1',
      `${first?.name ?? ''} is the only complaints officer. While they are away nobody does their work, and they cannot be taken out of the list.`,
    ),
    ...gap(
      first !== undefined && officers.every(({ trainedOn }) => trainedOn === undefined),
      'Code 4.3',
      'No complaints officer has a day of training on record.',
    ),
    ...gap(
      inRole(directory, 'member-responsible').length === 0,
      'Code 9.5',
      'Nobody is the member responsible for complaints. The Code asks for one in the governing body.',
    ),
    ...gap(
      without.length > 0,
      'Dacorum 5.4',
      `No team leader answers for ${named(without)}. What comes in there goes to the complaints officers.`,
    ),
  ];
}

/** A few services by their names, many by how many they are. */
function named(areas: CouncilPolicy['serviceAreas']): string {
  return areas.length > 3
    ? `${areas.length} of the council’s services`
    : areas.map(({ name }) => name).join('; ');
}

const gap = (there: boolean, provision: string, says: string): DirectoryGap[] =>
  there ? [{ provision, says }] : [];
