import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const card = z.looseObject({ body: z.array(z.looseObject({ type: z.string() })) });
const sentActivity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: card.optional() })).optional(),
});

/** What the bot sent to a channel. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly authorization: string | undefined;
  readonly activity: z.infer<typeof sentActivity>;
  readonly conversation: string;
  /** Of what was posted: the id it got; of what was replaced: the id it has. */
  readonly id: string;
  /** As it was answered: 201 where it was taken. */
  readonly status: number;
}

/** How the connector answers instead of taking what it is sent. */
export interface Trouble {
  /** 0 breaks the connection. */
  readonly status: number;
  /** The code of Teams for it. */
  readonly code?: string;
  readonly retryAfter?: string;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}

/** A member of a conversation as Teams tells of them. */
export interface FakeMember {
  readonly aadObjectId?: string;
  readonly objectId?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly userRole?: string;
}

/**
 * Stands for a channel's connector, the one part that cannot be had here: takes what the bot sends, remembers it, and has the
 * troubles that a test gives it.
 */
export async function openFakeConnector() {
  const sent: Sent[] = [];
  const troubles: {
    readonly of: (sent: Pick<Sent, 'method' | 'conversation'>) => boolean;
    left: number;
    readonly trouble: Trouble;
  }[] = [];
  const members = new Map<string, FakeMember>();
  const gone = new Set<string>();

  const troubleFor = (request: Pick<Sent, 'method' | 'conversation'>): Trouble | undefined => {
    const found = troubles.find(({ of, left }) => left > 0 && of(request));
    if (found) found.left -= 1;
    return found?.trouble;
  };

  const server = createServer((req, res) => {
    void (async () => {
      const body = await bodyOf(req);
      const { method = '', url: path = '', headers } = req;
      const [, conversation = '', kind = '', of = ''] = (
        /^\/v3\/conversations\/([^/]+)\/(activities|members)(?:\/([^/?]+))?/.exec(path) ?? []
      ).map(decodeURIComponent);
      const answer = (status: number, content: object, more: Record<string, string> = {}) => {
        res.writeHead(status, { 'content-type': 'application/json', ...more });
        res.end(JSON.stringify(content));
      };
      if (kind === 'members') {
        const member = members.get(of);
        if (member) answer(200, { id: of, name: 'A Member', ...member });
        else answer(404, { error: { code: 'MemberNotFoundInConversation', message: 'not there' } });
        return;
      }
      const trouble = troubleFor({ method, conversation });
      if (trouble?.delay !== undefined) await wait(trouble.delay);
      const lost = method === 'PUT' && gone.has(of);
      const status = lost ? 404 : (trouble?.status ?? 201);
      const id = method === 'PUT' ? of : `activity-${sent.length + 1}`;
      const activity = sentActivity.parse(JSON.parse(body));
      sent.push({
        method,
        path,
        at: Date.now(),
        authorization: headers.authorization,
        activity,
        conversation,
        id,
        status,
      });
      if (status === 0) res.destroy();
      else if (status < 400) answer(status, { id });
      else {
        const code = lost ? 'ActivityNotFoundInConversation' : (trouble?.code ?? 'ServiceError');
        const retry = trouble?.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter };
        answer(status, { error: { code, message: `it is ${code}` } }, retry);
      }
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    members,
    /** Answers the next so many requests otherwise. */
    has(
      trouble: Trouble,
      times = 1,
      of: (sent: Pick<Sent, 'method' | 'conversation'>) => boolean = () => true,
    ) {
      troubles.push({ of, left: times, trouble });
    },
    /** Has no trouble any more. */
    recovers() {
      troubles.length = 0;
    },
    /** Somebody deleted a message. */
    loses: (activityId: string) => gone.add(activityId),
    /** The texts of all messages sent so far, in order. */
    texts: () => sent.flatMap(({ activity }) => (activity.type === 'message' ? [activity.text ?? ''] : [])),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type FakeConnector = Awaited<ReturnType<typeof openFakeConnector>>;

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(String(chunk)));
  return Buffer.concat(chunks).toString();
}
