import { platformOf } from './platform-of.ts';

/** As much of `package-lock.json` (version 3) as completing it needs. */
export type Lock = { packages: Record<string, LockedPackage> };
export type LockedPackage = {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  optionalDependencies?: Record<string, string>;
};

/** `at` is where in the lock it belongs: at the top, or inside the package that wants it when the top holds another version. */
export type Missing = { name: string; version: string; wantedBy: string; at: string };

/** Every optional package that some package wants and the lock does not list in that version, sorted by name. */
export function findMissing(lock: Lock): Missing[] {
  const missing = Object.entries(lock.packages).flatMap(([wantedBy, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const found = findListed(lock, wantedBy, name);
      if (found && isWanted(found, version)) return [];
      return [{ name, version, wantedBy, at: `${found ? `${wantedBy}/` : ''}node_modules/${name}` }];
    }),
  );
  return missing.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * The lock with an entry for each missing package: version, system, processor. Where it comes from is left to npm, which asks
 * its registry on the one system that needs it.
 * @throws {Error} When a missing package is wanted in no exact version, since only npm could choose one.
 */
export function completeLock<L extends Lock>(lock: L): L {
  const added = findMissing(lock).map((missing) => [missing.at, entryFor(lock, missing)] as const);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

function entryFor(lock: Lock, { name, version, wantedBy }: Missing): object {
  if (!EXACT.test(version)) {
    throw new Error(
      `package-lock.json: ${wantedBy} wants ${name}@${version}. Run npm install where a registry has it.`,
    );
  }
  const { dev, devOptional } = lock.packages[wantedBy] ?? {};
  const { os, cpu, libc } = platformOf(name);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(devOptional && { devOptional }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** Looks where Node would: beside the package, then in each folder above it. */
function findListed(lock: Lock, path: string, name: string): LockedPackage | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

/** Binaries are wanted in one exact version. What is wanted in a range was chosen by npm, which knows ranges. */
function isWanted(found: LockedPackage, version: string): boolean {
  return !EXACT.test(version) || found.version === version;
}

const EXACT = /^\d+\.\d+\.\d+/;
