import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { ConversationRecord } from '../../bot/channels/conversations.js';
import type { DirectLine } from '../../bot/channels/direct-line/channel.js';
import type { SignedGrant, Tokens } from '../../bot/channels/direct-line/tokens.js';
import type { Clock } from '../clock.js';
import { readWatermark } from './direct-line.js';

/** How many sockets one conversation may have: as many tabs. One more closes the oldest. */
const mostSockets = 5;

/** The most that a client may send in one frame, in bytes. Clients send nothing but empty pings. */
const mostBytes = 64 * 1024;

/** The most that may wait to be sent to a client that does not read, in bytes. It can come back for the rest. */
const mostWaiting = 1024 * 1024;

/** How often a socket is asked whether anybody is there, in milliseconds. */
const pingEvery = 30_000;

const streamPath = /^\/directline\/conversations\/([^/]+)\/stream$/;

/** The WebSockets on which clients hear what is new. */
export interface Streams {
  /** Closes them all, telling the clients to come back. */
  close(): void;
}

/** Takes WebSocket connections on an HTTP server. */
export function addStreams(
  server: HttpServer,
  directLine: DirectLine,
  tokens: Tokens,
  clock: Clock,
): Streams {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes });
  const open = new Map<string, Set<WebSocket>>();

  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const url = new URL(req.url ?? '/', 'http://service');
    const grant = tokens.verify(url.searchParams.get('t') ?? undefined);
    const watermark = readWatermark(url.searchParams.get('watermark') ?? undefined);
    if (
      grant === null ||
      grant.conversation !== streamPath.exec(url.pathname)?.[1] ||
      watermark === undefined
    ) {
      refuse(socket, '403 Forbidden');
      return;
    }
    sockets.handleUpgrade(req, socket, head, (client) => {
      attach(client, grant, watermark);
    });
  });

  function attach(client: WebSocket, grant: SignedGrant, watermark: number): void {
    const { conversation } = grant;
    const all = open.get(conversation) ?? new Set<WebSocket>();
    open.set(conversation, all.add(client));
    const [oldest] = all;
    if (all.size > mostSockets) oldest?.close(1013, 'too many windows');

    let next = watermark;
    const tell = (latest: ConversationRecord) => {
      if (latest.log.length <= next) return;
      if (client.bufferedAmount > mostWaiting) {
        client.terminate();
        return;
      }
      client.send(JSON.stringify(directLine.activitySet(latest, next)));
      next = latest.log.length;
    };
    const catchUp = async () => {
      const record = await directLine.find(conversation);
      if (record) tell(record);
      else client.close(4404, 'no such conversation');
    };
    const lookAgain = () => {
      catchUp().catch(() => {
        client.close(1013, 'try again later');
      });
    };
    const deaf = directLine.listen(conversation, tell);
    // Another instance of the service may have kept a turn: nobody here heard of that.
    const alive = keepAlive(client, lookAgain);
    const expiry = setTimeout(
      () => {
        client.close(4403, 'token expired');
      },
      grant.expires * 1000 - clock().epochMilliseconds,
    );

    client.on('error', () => {
      client.terminate();
    });
    client.on('close', () => {
      deaf();
      clearInterval(alive);
      clearTimeout(expiry);
      all.delete(client);
      if (all.size === 0) open.delete(conversation);
    });
    lookAgain();
  }

  return {
    close() {
      for (const client of sockets.clients) client.close(1012, 'the service restarts');
    },
  };
}

/** Ends a socket whose other end has not answered since the last time it was asked; asks, and does what else is due, at each round. */
function keepAlive(client: WebSocket, alsoDue: () => void): NodeJS.Timeout {
  let answered = true;
  client.on('pong', () => (answered = true));
  return setInterval(() => {
    if (!answered) client.terminate();
    answered = false;
    client.ping();
    alsoDue();
  }, pingEvery);
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
