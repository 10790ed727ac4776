import { expect, test } from 'vitest';

/**
 * Says plainly that a server is missing. On a machine of somebody's own the tests that need it are skipped; CI has to have it
 * (`.ci/run` installs it on Debian).
 */
export function needsServer(name: string, program: string | undefined): void {
  if (program) return;
  const message = `${name} was not found on this machine, so its configuration was not tried. Debian: apt-get install ${name}`;
  if (process.env['CI']) test(`CI has ${name}`, () => expect.fail(message));
  else test.skip(message);
}
