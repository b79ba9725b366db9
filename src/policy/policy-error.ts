/** Something wrong in a policy file, and where. Lines and columns are counted from 1; without them it is about the whole file. */
export interface PolicyTrouble {
  readonly line?: number;
  readonly column?: number;
  /** `serviceAreas.3.team`, with lists counted from 1; undefined where the text is no YAML. */
  readonly field?: string;
  readonly says: string;
}

/** A policy file that cannot be used. Each problem reads `file:line:column: field.path: what is wrong`. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly problems: readonly string[];

  constructor(
    fileName: string,
    readonly troubles: readonly PolicyTrouble[],
  ) {
    const problems = troubles.map((trouble) => inOneLine(fileName, trouble));
    super(problems.join('\n'));
    this.problems = problems;
  }
}

function inOneLine(fileName: string, { line, column, field, says }: PolicyTrouble): string {
  const place = [fileName, line, column].filter((part) => part !== undefined).join(':');
  return [place, field, says].filter((part) => part !== undefined).join(': ');
}
