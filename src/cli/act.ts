import { permitted } from '../complaints/permissions.js';
import { isRefusal, refusal } from '../complaints/refusal.js';
import type { CaseDesk } from '../desk/desk.js';
import { doneLine, readActLine, refusedLine, type ActLine } from './act-line.js';
import { parseJsonLine } from './json-lines.js';

/**
 * The command `act`: JSON lines of commands on cases in, one JSON line of what came of each out, as soon as it is done. A
 * line that names no case goes to the one that the line before came to.
 *
 * @param input line by line
 * @param write takes one line, without its end
 * @throws InputError `line N: what is wrong`, for what is no JSON object; the lines before it are done
 */
export async function actLines(
  input: AsyncIterable<string>,
  write: (line: string) => void,
  desk: CaseDesk,
): Promise<void> {
  let line = 0;
  let last: string | undefined;
  for await (const text of input) {
    line += 1;
    if (text.trim() === '') continue;
    const asked = readActLine(parseJsonLine(text, line));
    const out = isRefusal(asked) ? refusedLine(asked) : await answer(asked, last, desk);
    if ('reference' in out && typeof out.reference === 'string') last = out.reference;
    write(JSON.stringify(out));
  }
}

async function answer(asked: ActLine, last: string | undefined, desk: CaseDesk): Promise<object> {
  const { at, as, command, data } = asked;
  const reference = asked.reference ?? (command === 'receive' ? undefined : last);
  if (command === 'show') return show(asked, reference, desk);
  if (command === 'sweep') return swept(asked, reference, desk);
  if (command !== 'receive' && reference === undefined) return refusedLine(noCase);
  const outcome = await desk.act({ at, as, command, data, reference, version: asked.version });
  if (isRefusal(outcome)) return refusedLine(outcome);
  return doneLine(outcome.complaint, outcome.events, outcome.messages, at, desk.rules());
}

const noCase = refusal('input', 'reference is missing: no case has been received yet.', 'reference');

async function show({ at, as }: ActLine, reference: string | undefined, desk: CaseDesk): Promise<object> {
  const entry = reference === undefined ? undefined : await desk.find(reference);
  if (!entry) return refusedLine(noCase);
  const refused = permitted(entry.state, 'show', { actor: as, directory: desk.rules().directory, now: at });
  return refused
    ? refusedLine(refused)
    : { ...doneLine(entry.state, [], [], at, desk.rules()), case: entry.state };
}

/** The loops as if it were that moment; the line out is that of the case last spoken of, with all that was told. */
async function swept({ at }: ActLine, reference: string | undefined, desk: CaseDesk): Promise<object> {
  const messages = await desk.sweep(at);
  const entry = reference === undefined ? undefined : await desk.find(reference);
  if (entry) return doneLine(entry.state, [], messages, at, desk.rules());
  const told = messages.map(({ to, by, kind, subject, text }) => ({ to, by, kind, subject, text }));
  return {
    ok: true,
    reference: null,
    version: null,
    stage: null,
    status: null,
    owner: null,
    events: [],
    owed: [],
    messages: told,
  };
}
