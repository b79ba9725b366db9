import type { AdaptiveCard } from '../../adaptive-cards/card.js';
import { cardJson } from '../../adaptive-cards/fitting.js';

/** The answer to an invoke, as HTTP carries it. */
export interface Invoked {
  readonly status: number;
  /** The body, written out. */
  readonly json?: string;
}

const answered = (body: object): Invoked => ({ status: 200, json: JSON.stringify(body) });

/** The answer to `adaptiveCard/action`: the card that takes the place of the one that was pressed. */
export const cardAnswer = (card: AdaptiveCard): Invoked => ({
  status: 200,
  json: `{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":${cardJson(card)}}`,
});

/** The answer to `adaptiveCard/action` that leaves the card as it is and says something. */
export const sentenceAnswer = (says: string): Invoked =>
  answered({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: says });

/** A sentence in the dialog of a message extension. */
export const taskMessage = (says: string): Invoked => answered({ task: { type: 'message', value: says } });

/** A card in the dialog of a message extension. */
export const taskCard = (title: string, card: object): Invoked =>
  answered({
    task: {
      type: 'continue',
      value: {
        title,
        width: 'large',
        height: 'large',
        card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
      },
    },
  });

/** Cases that a message extension found, each with the card that is shared and the lines that stand for it in the list. */
export const found = (
  results: readonly { readonly card: object; readonly title: string; readonly text: string }[],
): Invoked =>
  answered({
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: results.map(({ card, title, text }) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card,
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
      })),
    },
  });

/** A sentence where a message extension shows what it found. */
export const foundMessage = (text: string): Invoked =>
  answered({ composeExtension: { type: 'message', text } });
