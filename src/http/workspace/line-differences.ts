import { structuredPatch } from 'diff';

/** A line of a text, and what becomes of it in another. */
export interface DifferentLine {
  readonly kind: 'kept' | 'taken-out' | 'put-in' | 'gap';
  /** Of the new text, from 1; of the old one where it is taken out. */
  readonly line: number;
  readonly text: string;
}

/** The lines in which a text differs from one before it, with three around each; a gap stands for those between. */
export function lineDifferences(before: string, after: string): DifferentLine[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 3 });
  return hunks.flatMap(({ oldStart, newStart, lines }, index) => {
    let [older, newer] = [oldStart, newStart];
    const gap: DifferentLine[] = index > 0 ? [{ kind: 'gap', line: newStart, text: '' }] : [];
    const shown = lines.flatMap((line): DifferentLine[] => {
      const text = line.slice(1);
      switch (line.charAt(0)) {
        case '-':
          return [{ kind: 'taken-out', line: older++, text }];
        case '+':
          return [{ kind: 'put-in', line: newer++, text }];
        case ' ':
          older += 1;
          return [{ kind: 'kept', line: newer++, text }];
        default:
          return [];
      }
    });
    return [...gap, ...shown];
  });
}
