import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { createServer, request as send } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { After } from '../repository.ts';
import { temporaryFolder } from '../repository.ts';

/** What stands between a runner and GitHub. */

export interface Between {
  readonly url: string;
  /** METHOD URL of what came through. */
  readonly seen: readonly string[];
}

/** The storage's host, for those behind the proxy. */
export const STORE = 'http://store.example';

/**
 * A proxy for plain HTTP, by tunnel or by whole address, that sends everything to `target` whichever host it is meant for.
 * Addresses of `target` come back as `STORE`: only through the proxy can they be reached.
 */
export async function proxyTo(after: After, target: string): Promise<Between> {
  const seen: string[] = [];
  const { host, port, hostname } = new URL(target);
  const forward: RequestListener = (request, response) => {
    const asked = new URL(request.url ?? '/', `http://${request.headers.host}`);
    seen.push(`${request.method} ${asked.href}`);
    const path = `${asked.pathname}${asked.search}`;
    const onward = send({ hostname, port, method: request.method, path, headers: { ...request.headers, host } }, (answer) => {
      const { location, ...headers } = answer.headers;
      const moved = location === undefined ? {} : { location: location.replace(target.replace(/\/$/, ''), STORE) };
      response.writeHead(answer.statusCode ?? 500, { ...headers, ...moved });
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  };
  const server = createServer(forward);
  server.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.emit('connection', socket);
  });
  return { url: await listening(after, server), seen };
}

/** A server whose certificate nobody vouches for. */
export async function selfSigned(after: After): Promise<Between> {
  const folder = temporaryFolder(after);
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...name, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const seen: string[] = [];
  const server = createSecure({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end();
  });
  return { url: (await listening(after, server)).replace('http:', 'https:'), seen };
}

async function listening(after: After, server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
