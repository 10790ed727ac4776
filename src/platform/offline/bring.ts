import { crc32 } from '#domain/offline/crc32.ts';
import type { Failure } from '#domain/offline/copy-state.ts';
import { unpackTexts } from '#domain/offline/pack.ts';
import type { ListedFile, ListedPack } from '#schemas/offline.ts';
import { sumHeader, sumOf } from './copies.ts';
import type { Device } from './device.ts';

/** Where files lie, and what ends the asking for them. */
export type Way = { root: string; signal: AbortSignal };

/** A file as it was listed, and the headers that it is kept with. */
export type Brought = { bytes: Uint8Array<ArrayBuffer>; headers: Headers };

/** Why a load cannot go on. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * A file as listed. The browser's own memory may hold an older one, so what does not fit is asked for once more, past it.
 * @throws {LoadError} When the site gives something else.
 * @throws {TypeError} When no answer comes.
 */
export async function bring(file: ListedFile, { root, signal }: Way, device: Device): Promise<Brought> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await device.fetch(root + file.file, { cache, signal });
    if (!response.ok) throw new LoadError('server');
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (isAsListed(bytes, file)) return { bytes, headers: without(response.headers, OF_THE_WAY) };
  }
  throw new LoadError('changed');
}

/**
 * The pages of a pack, by name; none when the site gives something else instead of the pack, since they can still be had one by one.
 * @param like A page that came by itself. A pack is no page, so what is put together from it gets the headers of that one: those that
 * a server sends for safety, and the type.
 * @throws {TypeError} When no answer comes.
 */
export async function bringPack(
  pack: ListedPack,
  like: Brought,
  way: Way,
  device: Device,
): Promise<ReadonlyMap<string, Brought>> {
  const brought = await bring(pack, way, device).catch((error: unknown) => {
    if (error instanceof LoadError) return undefined;
    throw error;
  });
  const texts = (brought && unpackTexts(new TextDecoder().decode(brought.bytes))) ?? [];
  const headers = without(like.headers, OF_ONE_PAGE);
  const encoder = new TextEncoder();
  return new Map(texts.map((text, at) => [pack.holds[at] ?? '', { bytes: encoder.encode(text), headers }]));
}

export function isAsListed(bytes: Uint8Array, file: ListedFile): boolean {
  return bytes.length === file.bytes && crc32(bytes) === file.crc;
}

/** As it is stored: with its sum, by which later loads know it. */
export function asStored({ bytes, headers }: Brought, file: ListedFile): Response {
  return new Response(bytes, { headers: [...headers, [sumHeader, sumOf(file)]] });
}

/** Headers as the server sent them, since some are for safety. */
function without(sent: Headers, names: readonly string[]): Headers {
  const headers = new Headers(sent);
  for (const name of names) headers.delete(name);
  return headers;
}

/** About the way here. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** About the one page that they came with. */
const OF_ONE_PAGE = ['etag', 'last-modified', 'content-location', 'content-digest', 'repr-digest'];
