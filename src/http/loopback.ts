import { BlockList, isIP } from 'node:net';
import type { Request } from 'restify';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Whether a host name or address is this machine and can be nothing else. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(address);
  return address === 'localhost' || (family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4'));
}

const toldByProxies = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/** Whether a program on this machine sent a request. What a proxy on this machine passes on comes from elsewhere. */
export function isFromHere(req: Request): boolean {
  return (
    isLoopback(req.socket.remoteAddress ?? '') && toldByProxies.every((name) => req.header(name, '') === '')
  );
}

/**
 * Whether a request asked for this machine by a name that can mean no other. A page of another site that has its own name
 * answered with 127.0.0.1 (DNS rebinding) sends requests from here too, but under that name.
 */
export function asksForHere(req: Request): boolean {
  const host = req.header('host', '');
  return /^(\[[^\]@/]+\]|[^:@/[\]]+)(:\d+)?$/.test(host) && isLoopback(host.replace(/:\d+$/, ''));
}
