import type { CouncilPolicy } from '../../src/policy/schema.js';

/** The few things that the channel itself says, because they are about the chat and not about the complaint. */
export interface Sentences {
  readonly botName: string;
  readonly filesNotTaken: string;
  readonly wentWrong: string;
  readonly conversationFull: string;
}

/** The sentences for a council: the ways to reach a person come from its policy. */
export function sentencesFor({ council }: CouncilPolicy): Sentences {
  const person = `call ${council.contact.phone} or e-mail ${council.contact.email}`;
  return {
    botName: council.name,
    filesNotTaken:
      'Photos and documents cannot be added in this chat yet. Please keep them: the person who deals with your complaint will tell you how to send them.',
    wentWrong: `Sorry, something went wrong on our side. Your message has been kept. Please try again in a few minutes, or ${person}.`,
    conversationFull: `This conversation has become too long to go on with here. All of it has been kept. Please open the page in a new window to start another, or ${person}.`,
  };
}
