import { escaped } from '../html/html.js';

const link = /\[([^\]\n]+)\]\(((?:https:\/\/|mailto:|tel:)[^\s)]+)\)/g;
const bold = /\*\*([^*\n]+)\*\*/g;

// Another site opens beside the chat, so that the conversation stays in sight.
const beside = ' rel="noopener noreferrer" target="_blank"';

/**
 * The HTML of a message that is marked up: bold, links and paragraphs, which is all that the bot uses, and only for
 * text that comes whole from the council's policy. Everything else in it is shown as it stands.
 */
export function markup(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const inline = escaped(paragraph)
        .replace(link, (_all, label: string, target: string) => {
          return `<a href="${target}"${target.startsWith('https:') ? beside : ''}>${label}</a>`;
        })
        .replace(bold, '<strong>$1</strong>')
        .replaceAll('\n', '<br>');
      return `<p>${inline}</p>`;
    })
    .join('');
}
