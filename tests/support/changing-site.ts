import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { writeOfflineLists } from '#tests/support/write-offline-lists.ts';
import { offlineListSchema, type ListedPack, type OfflineList } from '#schemas/offline.ts';

/** What becomes of a request: an error, another page as from a network that wants a login, a cut line, or nothing until `release`. */
export type Trouble = 'error' | 'login' | 'cut' | 'hold';

/** A copy of dist/ on a server of its own, which can be stopped, renewed and spoiled. */
export class ChangingSite {
  /** Paths that were asked for, in order, without the folder of the site. */
  asked: string[] = [];
  readonly url: string;
  readonly #folder: string;
  readonly #prefix: string;
  readonly #troubles = new Map<string, Trouble>();
  #held: (() => void)[] = [];
  #server: Server;

  private constructor(folder: string, prefix: string, server: Server) {
    this.#folder = folder;
    this.#prefix = prefix;
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`; // it listens, so it has one
    this.#answer();
  }

  static async open(prefix = '/'): Promise<ChangingSite> {
    const folder = await mkdtemp(join(tmpdir(), 'changing-site-'));
    await cp('dist', folder, { recursive: true });
    return new ChangingSite(folder, prefix, await listen(0));
  }

  /** From now on a file is in trouble; without one it is well again. */
  spoil(file: string, trouble?: Trouble): void {
    if (trouble) this.#troubles.set(file, trouble);
    else this.#troubles.delete(file);
  }

  /** Answers what was held, and holds nothing any more. */
  release(): void {
    for (const [file, trouble] of this.#troubles) if (trouble === 'hold') this.#troubles.delete(file);
    for (const answer of this.#held.splice(0)) answer();
  }

  /** Writes files anew, and the lists with them. */
  async renew(changes: Record<string, (text: string) => string>): Promise<void> {
    for (const [file, change] of Object.entries(changes)) {
      const path = join(this.#folder, file);
      const text = change(await readFile(path, 'utf8'));
      await unlink(path); // it may be a link to a file of the build
      await writeFile(path, text);
    }
    await writeOfflineLists(this.#folder);
  }

  /** What a copy of a language has, and the packs that it comes in. */
  async list(locale: string): Promise<OfflineList> {
    return offlineListSchema.parse(JSON.parse(await readFile(join(this.#folder, locale, 'offline.json'), 'utf8')));
  }

  /** The pack that a page comes in. */
  async packOf(page: string): Promise<ListedPack> {
    const { packs = [] } = await this.list(page.split('/')[0] ?? '');
    const pack = packs.find(({ holds }) => holds.includes(page));
    if (!pack) throw new Error(`No pack holds ${page}.`);
    return pack;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  async start(): Promise<void> {
    this.#server = await listen(Number(new URL(this.url).port));
    this.#answer();
  }

  async close(): Promise<void> {
    if (this.#server.listening) await this.stop();
    await rm(this.#folder, { recursive: true });
  }

  #answer(): void {
    const files = sirv(this.#folder, { dev: true, extensions: [] });
    this.#server.on('request', (request, response) => {
      const file = request.url?.slice(this.#prefix.length).replace(/[?#].*/s, '') ?? '';
      this.asked.push(file);
      const serve = () =>
        files(Object.assign(request, { url: `/${file}` }), response, () => void response.writeHead(404).end());
      const trouble = this.#troubles.get(file);
      if (trouble === 'hold') this.#held.push(serve);
      else if (trouble === 'cut') request.destroy();
      else if (trouble) refuse(response, trouble);
      else serve();
    });
  }
}

function refuse(response: ServerResponse, trouble: 'error' | 'login'): void {
  response.writeHead(trouble === 'error' ? 500 : 200, { 'content-type': 'text/html' }).end('<h1>Please log in</h1>');
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}
