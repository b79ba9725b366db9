/** What a card weighs on the wire, in bytes. */
export const weight = (card: object): number => Buffer.byteLength(JSON.stringify(card));
