import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** A mail server that takes what it is told to take. */
export interface MailServer {
  readonly url: string;
  /** To whom it has taken mail, in order. */
  readonly taken: readonly string[];
  /** Addresses that it answers with 550 ("no such mailbox"), until they are taken out. */
  readonly unknown: Set<string>;
  stop(): void;
}

/** Starts a mail server on this machine. */
export async function startMailServer(...unknown: readonly string[]): Promise<MailServer> {
  const taken: string[] = [];
  const strangers = new Set(unknown);
  const server: Server = createServer((socket) => {
    speak(socket, taken, strangers);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    unknown: strangers,
    stop: () => server.close(),
  };
}

function speak(socket: Socket, taken: string[], unknown: ReadonlySet<string>): void {
  let to = '';
  let heard = '';
  let inBody = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.on('error', () => socket.destroy());
  say('220 mail.example.com');
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
    if (inBody) {
      if (!heard.endsWith('\r\n.\r\n')) return;
      inBody = false;
      taken.push(to);
      heard = '';
      say('250 Taken');
      return;
    }
    const lines = heard.split('\r\n');
    heard = lines.pop() ?? '';
    for (const line of lines) {
      const recipient = /^RCPT TO:<(.*)>/i.exec(line)?.[1];
      if (recipient !== undefined) to = recipient;
      if (recipient !== undefined && unknown.has(recipient)) say('550 No such mailbox');
      else if (line === 'DATA') {
        inBody = true;
        say('354 Go on');
      } else if (line === 'QUIT') socket.end('221 Bye\r\n');
      else say('250 Yes');
    }
  });
}
