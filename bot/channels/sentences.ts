import { mostFileBytes, mostFiles, type RefusedFile } from '../../src/desk/files.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { FilesHeard } from './turn-memory.js';

/** The few things that the channel itself says, because they are about the chat and not about the complaint. */
export interface Sentences {
  readonly botName: string;
  /** What is said of the files that came with a message; nothing where none did. */
  readonly ofFiles: (files: FilesHeard) => string[];
  readonly wentWrong: string;
  readonly conversationFull: string;
}

/** The sentences for a council: the ways to reach a person come from its policy. */
export function sentencesFor({ council }: CouncilPolicy): Sentences {
  const person = `call ${council.contact.phone} or e-mail ${council.contact.email}`;
  return {
    botName: council.name,
    ofFiles: ({ kept, refused, namesFiles }) => [
      ...(kept.length > 0 ? [thanks(kept.map(({ name }) => name))] : []),
      ...refused.map(sorry),
      ...(namesFiles ? [fromElsewhere] : []),
    ],
    wentWrong: `Sorry, something went wrong on our side. Your message has been kept. Please try again in a few minutes, or ${person}.`,
    conversationFull: `This conversation has become too long to go on with here. All of it has been kept. Please open the page in a new window to start another, or ${person}.`,
  };
}

const fromElsewhere =
  'Photos and documents cannot be taken here. Please keep them: the person who deals with your complaint will tell you how to send them.';

const megabytes = String(mostFileBytes / 1024 / 1024);

function thanks(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1
    ? `Thank you. I have kept your file "${only}" with what you told us.`
    : `Thank you. I have kept your ${String(names.length)} files with what you told us.`;
}

function sorry({ name, why }: RefusedFile): string {
  return `I could not keep "${name}". ${whyNot[why]}`;
}

const whyNot = {
  empty: 'There is nothing in it. Please look at the file, and send it again.',
  'too-large': `It is larger than ${megabytes} MB. Please send a smaller one.`,
  'other-type': 'You can send photos (JPEG, PNG, WebP or HEIC) and PDF files here.',
  'too-many': `Only ${String(mostFiles)} files can be sent here. The person who deals with your complaint will tell you how to send more.`,
} as const satisfies Record<RefusedFile['why'], string>;
