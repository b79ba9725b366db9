import { recipients } from '../../../correspondence/recipients.js';
import type { People } from '../../../workspace/contract/case/people.js';
import type { LookedAt } from './looked-at.js';
import { whoIs } from './names.js';

/** Who complains, who speaks for them, where letters go, and whom the complaint is about. */
export function peopleOf(looked: LookedAt): People {
  const { complaint } = looked;
  const { resident, representative, callTimes, tenancy, staffNamed } = complaint.received;
  return {
    resident: {
      name: resident.name,
      email: resident.email ?? null,
      phone: resident.phone ?? null,
      address: resident.address ?? null,
      callTimes: callTimes ?? null,
      tenancy: tenancy ?? null,
    },
    representative: representative ? { ...representative, email: representative.email ?? null } : null,
    lettersGoTo: recipients(complaint).map((reader) => ({ ...reader })),
    staffNamed: staffNamed.map((email) => whoIs(email, looked)),
    barred: complaint.barred.map((email) => whoIs(email, looked)),
  };
}
