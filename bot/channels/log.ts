/** The part of the service's log that a channel writes to. Nothing that a person said or is called goes into it. */
export interface ChannelLog {
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** What kind of error it was. Its message may hold what somebody wrote, so it stays out of the log. */
export function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
