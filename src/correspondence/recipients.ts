import type { Complaint } from '../complaints/complaint.js';
import { reachOf, wantsPost, type Reach } from '../complaints/reach.js';

/**
 * Somebody whom a letter goes to. `letter`: the letter itself; `copy`: what was sent to the resident, for who wrote for
 * them; `withheld`: only that it was sent, because the resident has not agreed to more.
 */
export interface Recipient extends Reach {
  readonly name: string;
  readonly gets: 'letter' | 'copy' | 'withheld';
}

/** What stands on an envelope: the name above the address, if they did not write it there. */
export function onEnvelope(name: string, address: string): string {
  const [first = ''] = address.split('\n');
  const named = first.trim().toLowerCase() === name.trim().toLowerCase();
  return named ? address : `${name}\n${address}`;
}

/** Where somebody is reached. */
function reached(name: string, reach: Reach): Reach & { readonly name: string } {
  return { ...reach, name, to: reach.by === 'email' ? reach.to : onEnvelope(name, reach.to) };
}

/**
 * Whom a letter about a case goes to: the resident, or a friend or advocate who speaks for them (Code 3.6, Dacorum 5.17).
 * A councillor or MP who wrote for them gets a copy beside them (5.18). Without the resident's agreement whoever speaks for
 * them hears only that we wrote. Nobody, where there is only a telephone.
 */
export function recipients(complaint: Complaint): Recipient[] {
  const { resident, representative } = complaint.received;
  const own = reachOf(resident, wantsPost(complaint));
  const toResident: Recipient[] = own ? [{ ...reached(resident.name, own), gets: 'letter' }] : [];
  const theirs = representative && reachOf(representative);
  if (!theirs) return toResident;
  const { name, kind, consent, correspondWith } = representative;
  const elected = kind === 'councillor' || kind === 'mp';
  if (!elected && !correspondWith) return toResident;
  const to = reached(name, theirs);
  if (consent !== 'yes') return [...toResident, { ...to, gets: 'withheld' }];
  return elected ? [...toResident, { ...to, gets: 'copy' }] : [{ ...to, gets: 'letter' }];
}

/**
 * Whom the automatic receipt goes to: whoever sent the complaint has its words already, so that no agreement is needed to
 * send them back.
 */
export function receiptRecipients(complaint: Complaint): Recipient[] {
  const { resident, representative } = complaint.received;
  const own = reachOf(resident, wantsPost(complaint));
  const toResident: Recipient[] = own ? [{ ...reached(resident.name, own), gets: 'letter' }] : [];
  const theirs =
    representative?.correspondWith && representative.consent !== 'no' ? reachOf(representative) : undefined;
  if (!representative || !theirs) return representative ? recipients(complaint) : toResident;
  const sender: Recipient = { ...reached(representative.name, theirs), gets: 'letter' };
  return representative.kind === 'councillor' || representative.kind === 'mp'
    ? [sender, ...toResident]
    : [sender];
}
