import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a Debian package when that was asked for: as root, on Debian, with `CI` or `ALLOW_APT` set. Otherwise nothing happens. */
export function installPackage(name: string): void {
  const isAllowed = Boolean(process.env['CI'] || process.env['ALLOW_APT']);
  if (!isAllowed || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing Debian’s ${name} …`);
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** A failure is no news here: what counts is whether a browser is found afterwards. */
export function attempt(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', timeout: FIVE_MINUTES_MS, shell: process.platform === 'win32' });
}

const FIVE_MINUTES_MS = 300_000;
