import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

const sentActivity = z.looseObject({ type: z.string(), text: z.string().optional() });

/** What the bot sent to a channel. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: z.infer<typeof sentActivity>;
}

/** Stands for a channel's connector, the one part that cannot be had here: takes what the bot sends, and remembers it. */
export async function openFakeConnector() {
  const sent: Sent[] = [];
  const server = createServer((req, res) => {
    void bodyOf(req).then((body) => {
      const { method = '', url: path = '', headers } = req;
      sent.push({
        method,
        path,
        authorization: headers.authorization,
        activity: sentActivity.parse(JSON.parse(body)),
      });
      res.writeHead(201, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ id: `sent-${sent.length}` }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    /** The texts of all messages sent so far, in order. */
    texts: () => sent.flatMap(({ activity }) => (activity.type === 'message' ? [activity.text ?? ''] : [])),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(String(chunk)));
  return Buffer.concat(chunks).toString();
}
