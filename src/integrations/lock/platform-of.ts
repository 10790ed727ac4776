export type Platform = { os?: string; cpu?: string; libc?: string };

/**
 * What a binary's name says about the machine it is for: `@rolldown/binding-linux-x64-musl` runs on Linux, x64, musl.
 * A part that the name does not tell is left out, and npm then puts no condition on it.
 */
export function platformOf(name: string): Platform {
  const words = name.slice(name.indexOf('/') + 1).split(/[-_]/);
  const os = words.map((word) => SYSTEMS[word]).find((found) => found !== undefined);
  const cpu = words.find((word) => PROCESSORS.has(word));
  const libc = words.map((word) => LIBRARIES[word]).find((found) => found !== undefined);
  return { ...(os && { os }), ...(cpu && { cpu }), ...(os === 'linux' && libc && { libc }) };
}

const SYSTEMS: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = new Set([
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]);
const LIBRARIES: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  linuxmusl: 'musl',
  musl: 'musl',
  musleabihf: 'musl',
};
