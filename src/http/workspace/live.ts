import type { Response } from 'restify';
import { deskPermissions } from '../../complaints/permission-table.js';
import { caseChanged, editors } from '../../workspace/contract/live.js';
import { ofCase } from './case/endpoints.js';
import { lookedAt, maySee } from './case/looked-at.js';
import { checked, endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';

const { 'see-cases': seeing } = deskPermissions;

/** How often an idle stream says that it lives, in milliseconds: proxies end what is silent for long. */
const heartbeat = 20_000;

/** How long a stream lasts, in milliseconds. The app then asks for another, and shows anew who it is. */
const longest = 10 * 60_000;

type LiveParts = Pick<WorkspaceParts, 'desk' | 'watch' | 'editing' | 'streams' | 'clock'>;

/** What changes while somebody looks: cases as they change, and who else is at work on one. */
export function liveEndpoints(parts: LiveParts): Endpoint[] {
  const { desk, editing } = parts;
  return [
    changes(parts),
    endpoint({
      method: 'put',
      path: '/cases/{reference}/editing',
      summary:
        'Says that somebody has a form of a case open, and hears who else has. To be said again within a minute.',
      may: seeing.roles,
      params: ofCase,
      query: nothing,
      body: nothing,
      answers: editors,
      shows: nobody,
      async answer({ params: { reference }, person, now }) {
        await lookedAt(desk, reference, person, now);
        return { others: await editing.editing(reference, person, now) };
      },
    }),
    endpoint({
      method: 'del',
      path: '/cases/{reference}/editing',
      summary: 'Says that the form is closed again.',
      may: seeing.roles,
      params: ofCase,
      query: nothing,
      body: noBody,
      answers: nothing,
      shows: nobody,
      // Takes away no more than whoever asks has said, and answers alike whether they may see the case or there is none.
      async answer({ params: { reference }, person }) {
        await editing.done(reference, person);
        return {};
      },
    }),
  ];
}

/** The stream of changes. It names cases and says nothing of them: whoever wants to know asks for the case. */
function changes({ desk, watch, streams, clock }: LiveParts): Endpoint {
  return {
    method: 'get',
    path: '/changes',
    summary: 'The cases that change from now on, as server-sent events named `case`.',
    may: seeing.roles,
    shapes: { params: nothing, query: nothing, body: undefined, answers: caseChanged },
    produces: ['text/event-stream'],
    handle(raw, res) {
      const { person } = checked({ params: nothing, query: nothing, body: noBody }, raw);
      const stream = openStream(res);
      const unlisten = watch.listen((complaint) => {
        if (!maySee(complaint, person, desk.rules(), clock())) return;
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
      const leave = streams.add(end);
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
