import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A web server of the system, in the foreground, as a child of the test. */
export type Running = { url: string; stop: () => Promise<void> };

/** The first of these programs that this machine has. */
export function findServer(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/**
 * Starts a server on a free port and waits until it answers. A port that somebody else took meanwhile is given up for another.
 * @param prepare Writes the configuration for a port and returns the arguments of the program.
 * @throws {Error} With what the server said, when it ends instead of answering.
 */
export async function startServer(
  program: string,
  prepare: (port: number) => Promise<string[]>,
  attempts = 3,
): Promise<Running> {
  const port = await findPort();
  const child = spawn(program, await prepare(port), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const killNow = () => void child.kill('SIGTERM');
  process.once('exit', killNow); // A test run that is broken off leaves no server behind.
  const stop = async () => {
    process.off('exit', killNow);
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  const url = `http://127.0.0.1:${port}/`;
  while (!hasEnded(child)) {
    if (await listens(port)) return { url, stop };
    await pause(10);
  }
  await stop();
  if (attempts > 1 && /address already in use/i.test(said)) return startServer(program, prepare, attempts - 1);
  throw new Error(`${program} did not start:\n${said}`);
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A listening TCP server has an address with a port.
  server.close();
  await once(server, 'close');
  return port;
}

/** Without a request, which would be noted in a log. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
