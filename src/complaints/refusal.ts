/** A rule that says no: which provision, which field, and a sentence that a person understands. Nothing has changed. */
export interface Refusal {
  readonly refused: true;
  readonly provision: string;
  readonly field?: string;
  readonly message: string;
}

/** Makes a refusal. */
export function refusal(provision: string, message: string, field?: string): Refusal {
  return { refused: true, provision, message, ...(field !== undefined && { field }) };
}

/** Whether what came back is a refusal. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}
