import type { Message } from '../src/correspondence/message.js';
import type { LetterPart } from '../src/correspondence/letter.js';
import type { AdaptiveCard, Element } from './card.js';
import { container, cut, paragraph, run } from './text.js';
import { fittingWords } from './fitting.js';
import { wholeCard } from './whole-card.js';

/** The most paragraphs and entries of lists that a card shows. */
const most = 40;

/** A message that has no case to act on, as its parts. All of it is shown as it was written. */
export function messageCard({
  subject,
  reference,
  parts,
}: Pick<Message, 'subject' | 'reference' | 'parts'>): AdaptiveCard {
  return fittingWords([2000, 600, 200], (words) =>
    wholeCard(`A message about ${reference}`, [
      paragraph(run(cut(subject, 300), { weight: 'bolder' })),
      ...parts.flatMap((part) => shown(part, words)).slice(0, most),
    ]),
  );
}

function shown(part: LetterPart, words: number): Element[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraph(cut(part.text, words))];
    case 'heading':
      return [paragraph(run(cut(part.text, words), { weight: 'bolder' }))];
    case 'quotation':
      return [container([paragraph(cut(part.text, words))], 'emphasis')];
    case 'list':
      return part.items.map((item, index) =>
        paragraph(`${part.numbered ? `${index + 1}. ` : '• '}${cut(item, words)}`),
      );
  }
}
