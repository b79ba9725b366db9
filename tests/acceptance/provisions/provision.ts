/** A provision that the software must make true, or must prompt and evidence. */
export interface Provision {
  /** As it is numbered: `Code 6.4` of the Housing Ombudsman's Complaint Handling Code, `Dacorum 5.7` of the council's policy. */
  readonly name: `${'Code' | 'Dacorum'} ${number}.${number}`;
  /** What it asks, in a line. */
  readonly asks: string;
  /** The screen, report or command that it, or part of it, can only be shown by, and that is not there yet. */
  readonly waitsFor?: string;
}
