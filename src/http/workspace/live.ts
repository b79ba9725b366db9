import type { Response } from 'restify';
import { z } from 'zod';
import type { Complaint } from '../../complaints/complaint.js';
import { permitted } from '../../complaints/permissions.js';
import { caseChanged, editors } from '../../workspace/contract/live.js';
import { notFound } from '../errors.js';
import { checked, endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { dealing } from './who.js';

/** How often an idle stream says that it lives, in milliseconds: proxies end what is silent for long. */
const heartbeat = 20_000;

/** How long a stream lasts, in milliseconds. The app then asks for another, and shows anew who it is. */
const longest = 10 * 60_000;

type LiveParts = Pick<WorkspaceParts, 'desk' | 'watch' | 'editing' | 'streams' | 'clock'>;

/** What changes while somebody looks: cases as they change, and who else is at work on one. */
export function liveEndpoints(parts: LiveParts): Endpoint[] {
  const { desk, editing } = parts;
  const params = z.strictObject({ reference: z.string() });

  const seen = async (reference: string, email: string): Promise<void> => {
    const entry = await desk.find(reference);
    if (!entry || !maySee(entry.state, email, parts)) throw notFound('There is no such complaint.');
  };

  return [
    changes(parts),
    endpoint({
      method: 'put',
      path: '/cases/{reference}/editing',
      summary:
        'Says that somebody has a form of a case open, and hears who else has. To be said again within a minute.',
      may: dealing,
      params,
      query: nothing,
      body: nothing,
      answers: editors,
      shows: nobody,
      async answer({ params: { reference }, person, now }) {
        await seen(reference, person.email);
        return { others: await editing.editing(reference, person, now) };
      },
    }),
    endpoint({
      method: 'del',
      path: '/cases/{reference}/editing',
      summary: 'Says that the form is closed again.',
      may: dealing,
      params,
      query: nothing,
      body: noBody,
      answers: nothing,
      shows: nobody,
      async answer({ params: { reference }, person }) {
        await editing.done(reference, person);
        return {};
      },
    }),
  ];
}

/** The stream of changes. It names cases and says nothing of them: whoever wants to know asks for the case. */
function changes(parts: LiveParts): Endpoint {
  return {
    method: 'get',
    path: '/changes',
    summary: 'The cases that change from now on, as server-sent events named `case`.',
    may: dealing,
    shapes: { params: nothing, query: nothing, body: undefined, answers: caseChanged },
    produces: 'text/event-stream',
    handle(raw, res) {
      const { person } = checked({ params: nothing, query: nothing, body: noBody }, raw);
      const stream = openStream(res);
      const unlisten = parts.watch.listen((complaint) => {
        if (!maySee(complaint, person.email, parts)) return;
        const { reference, version } = complaint;
        stream.write(`event: case\ndata: ${JSON.stringify({ reference, version })}\n\n`);
      });
      // Nothing may be written to it once it is to end, which takes a while: that would be an error that nobody catches.
      const end = () => {
        clearInterval(alive);
        clearTimeout(over);
        unlisten();
        leave();
        stream.end();
      };
      const alive = setInterval(() => stream.write(': alive\n\n'), heartbeat);
      const over = setTimeout(end, longest);
      const leave = parts.streams.add(end);
      stream.on('close', end);
      return Promise.resolve();
    },
  };
}

function openStream(res: Response): Response {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // A proxy that gathers answers would hold changes back.
    'X-Accel-Buffering': 'no',
  });
  res.write(': listening\n\n');
  return res;
}

const maySee = (complaint: Complaint, email: string, { desk, clock }: Pick<LiveParts, 'desk' | 'clock'>) =>
  permitted(complaint, 'show', { actor: email, directory: desk.rules().directory, now: clock() }) ===
  undefined;
