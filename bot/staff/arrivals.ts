import type { StaffActivity } from './staff-activity.js';

/**
 * Whether an activity says that the bot came into a conversation, or was taken out of it. Teams says both in two ways, as
 * members who come and go and as an installation; either may come first, or alone.
 */
export function arrival(heard: StaffActivity): 'came' | 'left' | undefined {
  const { type, action, recipient, membersAdded, membersRemoved } = heard;
  const names = (members: readonly { readonly id: string }[]): boolean =>
    members.some(({ id }) => id === recipient.id);
  if (type === 'installationUpdate') {
    if (action === 'add') return 'came';
    return action === 'remove' ? 'left' : undefined;
  }
  if (type !== 'conversationUpdate') return undefined;
  if (names(membersRemoved)) return 'left';
  return names(membersAdded) ? 'came' : undefined;
}
