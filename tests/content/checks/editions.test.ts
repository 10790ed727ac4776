import { expect, test } from 'vitest';
import { editions } from '#integrations/content-checks/checks/editions.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('an edition names tracks, languages and a country that exist, and has a name in each language', () => {
  const findings = told(editions, {
    'editions/base/edition.yaml': (text) =>
      text
        .replace('- mothers', '- mothers\n  - teem')
        .replace(/ {2}ar: .*\n/, '')
        .replace('country: nl', 'country: be'),
  });
  expect(findings.map((finding) => finding.split('\n')[1]?.trim())).toEqual([
    'There is no track "teem". There is: mothers.',
    'There are no contacts for the country "be". There is: nl.',
    '"name" says nothing in "ar", and the edition has that language.',
  ]);
});

test('a loaded word in the name of an edition is told', () => {
  const findings = told(editions, { 'editions/base/edition.yaml': swap('en: Close by', 'en: Stop terror') });
  expect(findings[0]).toContain('[edition/loaded-word]');
});
