import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

export type ServeOptions = {
  /** First port to try; the next free one is taken. 0, the default: any. */
  port?: number;
  /** The folder of the host under which the site lies, `/` or `/a/b/`. Everything outside answers 404. */
  prefix?: string;
};
export type Served = { url: string; close: () => Promise<void> };

/** Serves a finished site on this machine alone, as a plain static host would: files, `index.html`, and `404.html` for the rest. */
export async function serveFolder(folder: string, { port = 0, prefix = '/' }: ServeOptions = {}): Promise<Served> {
  const files = sirv(folder, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(prefix)) return void sendNotFound(folder, response);
    const wanted = Object.assign(request, { url: request.url.slice(prefix.length - 1) }) satisfies IncomingMessage;
    files(wanted, response, () => void sendNotFound(folder, response));
  });
  server.keepAliveTimeout = 0; // Never: a test that thinks for five seconds would find its connection closed.
  const actual = await listen(server, port);
  return { url: `http://127.0.0.1:${actual}${prefix}`, close: () => close(server) };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    return await tryPort(server, port);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port === 0) throw error;
    return listen(server, port + 1);
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port); // A listening TCP server has an address with a port.
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
