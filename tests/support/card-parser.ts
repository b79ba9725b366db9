import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

// The bundle for browsers, which Node can load as well: the package's modules name each other without extensions.
const load: (name: string) => typeof AdaptiveCards = createRequire(import.meta.url);
const parser = load('adaptivecards/dist/adaptivecards.js');

/** All that Microsoft's parser has to say against a card at version 1.5. */
export function objections(card: object): string[] {
  const context = new parser.SerializationContext(parser.Versions.v1_5);
  const parsed = new parser.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
