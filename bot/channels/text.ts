/** How much of a resident's message is handed on. The conversation itself says when a message is too long to be taken. */
const handedOn = 60_000;

/** How much of an over-long message the log keeps: it was refused with a sentence, so only enough to recognise it by. */
const kept = 12_000;

// Controls other than line break and tab; embeddings, overrides and isolates that turn text round for whoever
// reads it after; and halves of surrogate pairs, which no store can keep.
const unwanted = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** A person's text as it may enter: one kind of line break, and nothing that hides or turns what is written. */
export function cleanText(text: string): string {
  return text.slice(0, handedOn).replace(/\r\n?/g, '\n').replace(unwanted, '');
}

/** A clean text as the log keeps it. */
export function keptText(text: string): string {
  return text.length > kept ? text.slice(0, kept).replace(/\p{Surrogate}$/u, '') : text;
}
