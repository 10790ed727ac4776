import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** The required keys of the publiccode.yml standard 0.5, and the ones we use. */
const description = z.strictObject({
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).min(1),
});
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.5'),
  name: z.string(),
  url: z.url(),
  softwareVersion: z.string(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z.strictObject({ scope: z.array(z.string()).min(1) }),
  description: z.record(z.string(), description),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.strictObject({ name: z.string() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
});

test('publiccode.yml is valid and names the languages of the site', () => {
  const file = publiccode.parse(parse(readFileSync('publiccode.yml', 'utf8')));
  const locales = parse(readFileSync('content/locales.yaml', 'utf8')) as { locales: { id: string }[] };
  expect(file.localisation.availableLanguages.toSorted()).toEqual(locales.locales.map(({ id }) => id).toSorted());
  expect(file.softwareVersion).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});
