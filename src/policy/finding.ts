/** Something wrong at one place of a policy file. Lists are counted from 0 here. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}
