/** What the last attempt came to, by the codes that carriers give. */
const known: Readonly<Record<string, string>> = {
  EAUTH: 'The mail server did not accept our name and password.',
  ECONNECTION: 'The mail server could not be reached.',
  ECONNREFUSED: 'The mail server could not be reached.',
  EDNS: 'The mail server could not be found.',
  EENVELOPE: 'The mail server did not take the address.',
  EMESSAGE: 'The mail server did not take the message.',
  ENOSPC: 'There is no room left on the disk.',
  ESOCKET: 'The line to the mail server broke.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'No safe line to the mail server could be made.',
  'teams-404': 'They cannot be reached in Teams any more.',
  'teams-403': 'Teams did not let us write to them.',
  'teams-429': 'Teams asked us to wait.',
  'teams-rate': 'Teams asked us to wait.',
  'teams-member': 'Teams could not say who they are.',
};

/** Why a message could not be delivered, for officers. @param code as a carrier gives it, never a text of anybody's */
export function problemInWords(code: string): string {
  const said = known[code];
  if (said !== undefined) return said;
  const [, where, figures] = /^(smtp|teams)-(\d{3})$/.exec(code) ?? [];
  if (where === 'smtp' && figures?.startsWith('5') === true) {
    return `The mail server will not deliver this (its answer was ${figures}). The address may be wrong.`;
  }
  if (where === 'smtp')
    return `The mail server could not take it just then (its answer was ${figures ?? ''}).`;
  if (code.startsWith('teams-')) return 'Teams could not deliver it just then.';
  return 'Something went wrong on our side while sending.';
}
