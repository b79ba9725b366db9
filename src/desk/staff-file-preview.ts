import { changed } from '../complaints/directory-changes.js';
import { differences, type PersonDifference } from '../complaints/directory-difference.js';
import type { Directory } from '../complaints/directory.js';
import { isRefusal, type Refusal } from '../complaints/refusal.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { readStaffList, type StaffList } from './staff-list.js';

/** What would become of one line of a staff list. */
interface FileLine {
  /** From 1, as the file is counted. */
  readonly line: number;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  readonly name?: string;
  readonly email?: string;
  /** What is different about the person. */
  readonly fields: PersonDifference['fields'];
  /** Why it is refused. */
  readonly says?: string;
}

/** What would become of a staff list, were it read in now. */
export interface FilePreview {
  readonly lines: readonly FileLine[];
  readonly people: StaffList['people'];
  /** The rule that the file as a whole would break; undefined where it breaks none or cannot be read. */
  readonly refused?: Refusal;
}

/** Whether a file may be read in: all of it can be used, and there is somebody in it. */
export const isUsable = ({ lines, people, refused }: FilePreview): boolean =>
  people.length > 0 && refused === undefined && lines.every(({ outcome }) => outcome !== 'refused');

/** What would become of a staff list in CSV, line by line. Nothing is changed by it. */
export function previewStaffFile(
  csv: string,
  policy: Pick<CouncilPolicy, 'serviceAreas'>,
  directory: Directory,
): FilePreview {
  const { people, lines, problems } = readStaffList(csv, policy);
  const after = changed(directory, { kind: 'import', people });
  const refused = isRefusal(after) && problems.length === 0 ? after : undefined;
  const differing = isRefusal(after) ? [] : differences(directory, after);
  const twice = new Set(problems.map(({ line }) => line));
  const usable = people.flatMap(({ email, name }, index): FileLine[] => {
    const line = lines[index] ?? 0;
    if (twice.has(line)) return [];
    const difference = differing.find((one) => one.email === email);
    return [
      { line, name, email, outcome: difference?.kind ?? 'unchanged', fields: difference?.fields ?? [] },
    ];
  });
  const wrong = problems.map(({ line, says }): FileLine => ({ line, says, outcome: 'refused', fields: [] }));
  return {
    lines: [...usable, ...wrong].sort((a, b) => a.line - b.line),
    people,
    ...(refused && { refused }),
  };
}
