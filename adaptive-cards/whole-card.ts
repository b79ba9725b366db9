import type { AdaptiveCard, Element, ExecuteAction } from './card.js';

/**
 * A card as a whole.
 *
 * @param summary one sentence of our own: what is read out, and what stands where the card cannot be shown
 */
export function wholeCard(summary: string, body: readonly Element[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    speak: summary,
    body,
  };
}

/** The line that stands for a card in lists and notifications. No words of residents. */
export function summaryOf({ fallbackText }: AdaptiveCard): string {
  return fallbackText;
}

/** How many people's copies Teams keeps current of its own accord. */
const mostRefreshed = 60;

/**
 * The card with the action by which a client asks for it anew.
 *
 * @param userIds the ids in the channel of those whose clients do so whenever they look; of more than sixty the first sixty
 */
export function refreshable(
  card: AdaptiveCard,
  { fallback: _, ...action }: ExecuteAction,
  userIds: readonly string[],
): AdaptiveCard {
  return { ...card, refresh: { action, userIds: userIds.slice(0, mostRefreshed) } };
}
