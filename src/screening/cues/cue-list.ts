/** Cues by name, each with the phrases that show it, commas between them, in the writing of `phrases.ts`. */
export type CueList = Readonly<Record<string, string>>;
