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
 * The card as those see it fresh who act on it: their clients ask for it anew whenever they look.
 *
 * @param userIds their ids in the channel; of more than sixty the first sixty
 */
export function refreshFor(card: AdaptiveCard, userIds: readonly string[]): AdaptiveCard {
  return card.refresh && userIds.length > 0
    ? { ...card, refresh: { ...card.refresh, userIds: userIds.slice(0, mostRefreshed) } }
    : card;
}

/** The card with the action by which a client asks for it anew. */
export function refreshable(card: AdaptiveCard, { fallback: _, ...action }: ExecuteAction): AdaptiveCard {
  return { ...card, refresh: { action, userIds: [] } };
}
