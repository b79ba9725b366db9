import { caseChanges } from '../../src/desk/case-changes.js';
import { caseLists } from '../../src/desk/case-lists.js';
import type { Desk } from '../../src/desk/desk.js';
import type { Records } from '../../src/desk/records.js';
import type { Store } from '../../src/storage/port.js';
import { Copies } from './copies.js';
import { gently } from './gently.js';
import { staffBot, type StaffBot, type StaffSetting } from './staff-bot.js';
import { StaffConversations } from './staff-conversations.js';
import { staffWording } from './wording.js';

/** What the staff bot finds where it works. */
interface Rooms {
  readonly store: Store;
  readonly records: Records;
  readonly desk: Desk;
}

type Given = Pick<StaffSetting, 'teams' | 'clock' | 'log' | 'tenantId' | 'wake' | 'onTurn'>;

/** Opens the staff bot on a store. */
export async function openStaffBot({ store, records, desk }: Rooms, given: Given): Promise<StaffBot> {
  return staffBot({
    ...given,
    desk,
    teams: gently(given.teams),
    lists: caseLists(records),
    changes: caseChanges(records),
    conversations: await StaffConversations.open(store),
    copies: await Copies.open(store),
    wording: () => staffWording(desk.rules().policy),
  });
}
