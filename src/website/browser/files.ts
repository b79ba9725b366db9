/** A file that was chosen to go with a message. */
interface Chosen {
  readonly name: string;
  readonly content: Blob;
}

/** A little more than the service keeps of one file: enough for it to say that a file is too large. */
const mostSent = 10 * 1024 * 1024 + 1;

/** The files of a message. Web Chat hands them over as addresses in this page's own memory. */
export async function filesOf(activity: object): Promise<Chosen[]> {
  const attachments: unknown = Reflect.get(activity, 'attachments');
  if (!Array.isArray(attachments)) return [];
  return Promise.all(attachments.filter(isInMemory).map(read));
}

interface InMemory {
  readonly contentUrl: string;
  readonly name?: unknown;
}

function isInMemory(attachment: unknown): attachment is InMemory {
  if (typeof attachment !== 'object' || attachment === null) return false;
  const address: unknown = Reflect.get(attachment, 'contentUrl');
  return typeof address === 'string' && address.startsWith('blob:');
}

async function read({ contentUrl, name }: InMemory): Promise<Chosen> {
  const content = await (await fetch(contentUrl)).blob();
  return { name: typeof name === 'string' ? name : '', content: content.slice(0, mostSent) };
}

/** A message and its files, as Direct Line takes them. */
export function inPartsWith(activity: object, files: readonly Chosen[]): FormData {
  const form = new FormData();
  const type = 'application/vnd.microsoft.activity';
  form.append('activity', new Blob([JSON.stringify({ ...activity, attachments: [] })], { type }));
  for (const { name, content } of files) form.append('file', content, name);
  return form;
}
