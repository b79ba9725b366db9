/** The address of a case, for a browser. */
export const caseAddress = (origin: string, reference: string): string =>
  `${origin}/workspace/cases/${encodeURIComponent(reference)}`;

/**
 * A link that opens a case in Teams, and in a browser where there is no Teams.
 *
 * @param app the id of the app in Teams
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function teamsLink(app: string, origin: string, reference: string): string {
  const query = new URLSearchParams({
    webUrl: caseAddress(origin, reference),
    label: `Complaint ${reference}`,
    context: JSON.stringify({ subEntityId: reference }),
  });
  // Teams reads a plus as a plus.
  return `https://teams.microsoft.com/l/entity/${app}/cases?${query.toString().replaceAll('+', '%20')}`;
}
