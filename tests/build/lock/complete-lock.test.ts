import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, findMissing, type Lock } from '#integrations/lock/complete-lock.ts';
import { platformOf } from '#integrations/lock/platform-of.ts';

test('the lock lists the binaries of every system, so that `npm ci` works on all of them', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  // If this fails: npm run lock
  expect(findMissing(lock).map(({ name, version }) => `${name}@${version}`)).toEqual([]);
});

const aLock: Lock = {
  packages: {
    '': {},
    'node_modules/pagefind': {
      version: '1.6.0',
      dev: true,
      optionalDependencies: { '@pagefind/linux-x64': '1.6.0', '@pagefind/windows-arm64': '1.6.0' },
    },
    'node_modules/@pagefind/linux-x64': { version: '1.6.0', dev: true },
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0' } },
    'node_modules/a/node_modules/c': { version: '1.0.0' },
  },
};

test('what is missing is what no folder above the package has', () => {
  expect(findMissing(aLock)).toEqual([
    {
      name: '@pagefind/windows-arm64',
      version: '1.6.0',
      wantedBy: 'node_modules/pagefind',
      at: 'node_modules/@pagefind/windows-arm64',
    },
  ]);
});

test('another version at the top is no help: the wanted one goes inside the package that wants it', () => {
  const lock: Lock = {
    packages: {
      'node_modules/binding': { version: '0.5.1', optionalDependencies: { 'binding-darwin-x64': '0.5.1' } },
      'node_modules/binding-darwin-x64': { version: '0.4.1' },
      'node_modules/old/node_modules/binding': {
        version: '0.4.1',
        optionalDependencies: { 'binding-darwin-x64': '0.4.1' },
      },
    },
  };
  const { packages } = completeLock(lock);
  expect(packages['node_modules/binding/node_modules/binding-darwin-x64']).toMatchObject({ version: '0.5.1' });
  expect(packages['node_modules/binding-darwin-x64']).toEqual({ version: '0.4.1' });
  expect(findMissing({ packages })).toEqual([]);
});

test('a missing binary gets an entry that only its own system will install', () => {
  const complete = completeLock(aLock);
  expect(complete.packages['node_modules/@pagefind/windows-arm64']).toEqual({
    version: '1.6.0',
    cpu: ['arm64'],
    dev: true,
    optional: true,
    os: ['win32'],
  });
  expect(findMissing(complete)).toEqual([]);
  expect(completeLock(complete)).toEqual(complete);
});

test('a missing package without an exact version is left to npm', () => {
  const lock = { packages: { 'node_modules/vite': { optionalDependencies: { fsevents: '~2.3.3' } } } };
  expect(() => completeLock(lock)).toThrow('node_modules/vite wants fsevents@~2.3.3');
});

test.each([
  ['@rolldown/binding-linux-x64-musl', { os: 'linux', cpu: 'x64', libc: 'musl' }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: 'linux', cpu: 'arm', libc: 'glibc' }],
  ['@oxc-parser/binding-win32-x64-msvc', { os: 'win32', cpu: 'x64' }],
  ['@rolldown/binding-wasm32-wasi', { cpu: 'wasm32' }],
  ['@img/sharp-darwin-arm64', { os: 'darwin', cpu: 'arm64' }],
  ['@esbuild/sunos-x64', { os: 'sunos', cpu: 'x64' }],
])('%s is for %j', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('names tell the same as the packages do that the lock knows from a registry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { os?: string[]; cpu?: string[]; libc?: string[] }>;
  };
  const binaries = Object.entries(packages).filter(
    ([path, { os, cpu }]) => (os ?? cpu) && /-(?:x64|arm64)\b/.test(path),
  );
  expect(binaries.length).toBeGreaterThan(20);
  for (const [path, { os, cpu, libc }] of binaries) {
    const told = platformOf(path.slice(path.lastIndexOf('node_modules/') + 13));
    expect.soft([told.os, told.cpu], path).toEqual([os?.[0], cpu?.[0]]);
    if (told.libc) expect.soft(libc, path).toContain(told.libc); // Some names keep their C library to themselves.
  }
});
