/** A header of every answer, and the reason that stands above it in files with room for it. */
export type Header = { name: string; value: string; why: string };

/**
 * What the pages cannot say themselves: their own policy and referrer rule stand in a meta element, which reaches neither
 * frames nor scripts, lists and pictures. `Content-Security-Policy` is a second policy beside the one in the page; a browser
 * obeys both, so it names only what is new.
 */
export const SECURITY_HEADERS: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'none'",
    why: 'No other site shows the course in a frame, where it could count visits or cover the way out.',
  },
  { name: 'Referrer-Policy', value: 'no-referrer', why: 'No site learns that somebody came from here.' },
  {
    name: 'Permissions-Policy',
    value: 'camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    why: 'The course asks for none of these but the camera, to scan what another phone shows, and only when somebody taps.',
  },
  { name: 'X-Content-Type-Options', value: 'nosniff', why: 'A file is what its type says.' },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    why: 'A page that opened the course in a window loses its hold on that window.',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    why: 'No other site can load a file from here to find out whether it was visited.',
  },
];

export const YEAR_SECONDS = 31_536_000;

/** A suggestion and never switched on: it binds the whole domain for as long as it says. */
export const STRICT_TRANSPORT = { name: 'Strict-Transport-Security', value: `max-age=${YEAR_SECONDS}` } as const;

/** The one folder where every name holds a hash of the content, so that a file never changes under its name. */
export const HASHED_FOLDER = 'assets';

/**
 * How long a browser may keep a file without asking. Everything outside the hashed folder keeps its name when its content
 * changes, and an old page would ask for scripts that are gone: so it is kept, and asked about every time (ETag, 304).
 */
export const CACHE = {
  hashed: `public, max-age=${YEAR_SECONDS}, immutable`,
  other: 'no-cache',
} as const;

/** A kind of file; `isText`: in UTF-8, and smaller when compressed. */
export type FileType = { ending: string; type: string; isText: boolean };

const text = (ending: string, type: string): FileType => ({ ending, type, isText: true });
const binary = (ending: string, type: string): FileType => ({ ending, type, isText: false });

/** Every kind of file a site may hold. A server that does not know a type offers the file for download. */
export const TYPES: readonly FileType[] = [
  text('html', 'text/html'),
  text('css', 'text/css'),
  text('js', 'text/javascript'),
  text('json', 'application/json'),
  text('webmanifest', 'application/manifest+json'),
  text('svg', 'image/svg+xml'),
  text('txt', 'text/plain'),
  text('xml', 'application/xml'),
  text('ics', 'text/calendar'),
  text('vtt', 'text/vtt'),
  binary('wasm', 'application/wasm'),
  binary('png', 'image/png'),
  binary('jpg', 'image/jpeg'),
  binary('webp', 'image/webp'),
  binary('avif', 'image/avif'),
  binary('ico', 'image/vnd.microsoft.icon'),
  binary('mp3', 'audio/mpeg'),
  binary('m4a', 'audio/mp4'),
  binary('ogg', 'audio/ogg'),
  binary('mp4', 'video/mp4'),
  binary('webm', 'video/webm'),
  binary('pdf', 'application/pdf'),
  binary('zip', 'application/zip'),
];

/** The type as a header names it. */
export function contentType({ type, isText }: FileType): string {
  return isText ? `${type}; charset=utf-8` : type;
}

/** Compressed copies that lie beside a file, the better first. */
export const COPIES = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;
