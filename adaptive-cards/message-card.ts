import type { Message } from '../src/correspondence/message.js';
import type { LetterPart } from '../src/correspondence/letter.js';
import type { AdaptiveCard, Element } from './card.js';
import { container, cut, paragraph, run } from './text.js';
import { wholeCard } from './whole-card.js';

/** Characters of one part, and parts of one message, that a card shows. */
const room = { words: 2000, parts: 20, items: 10 };

/** A message that has no case to act on, as its parts. All of it is shown as it was written. */
export function messageCard({ subject, reference, parts }: Message): AdaptiveCard {
  return wholeCard(`A message about ${reference}`, [
    paragraph(run(cut(subject, 300), { weight: 'bolder' })),
    ...parts.slice(0, room.parts).flatMap(shown),
  ]);
}

function shown(part: LetterPart): Element[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraph(cut(part.text, room.words))];
    case 'heading':
      return [paragraph(run(cut(part.text, 300), { weight: 'bolder' }))];
    case 'quotation':
      return [container([paragraph(cut(part.text, room.words))], 'emphasis')];
    case 'list':
      return part.items
        .slice(0, room.items)
        .map((item, index) =>
          paragraph(`${part.numbered ? `${index + 1}. ` : '• '}${cut(item, room.words / 4)}`),
        );
  }
}
