// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { webConfig } from '#integrations/hosting/iis.ts';
import { contentType, HASHED_FOLDER, SECURITY_HEADERS, TYPES, YEAR_SECONDS } from '#integrations/hosting/rules.ts';

const read = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const all = (selector: string, folder?: string) => [...read(webConfig(folder ?? '/')).querySelectorAll(selector)];
const values = (selector: string, ...names: string[]) =>
  all(selector).map((element) => names.map((name) => element.getAttribute(name)));

test('the file is well-formed, and the parser would notice if it were not', () => {
  expect(all('parsererror')).toEqual([]);
  expect(read(webConfig('/').replace('</staticContent>', '')).querySelector('parsererror')).not.toBeNull();
});

test('every header of the table is set once, after removing what the server may set', () => {
  expect(values('customHeaders add', 'name', 'value')).toEqual(
    SECURITY_HEADERS.map(({ name, value }) => [name, value]),
  );
  const removed = values('customHeaders remove', 'name').flat();
  for (const { name } of SECURITY_HEADERS) expect(removed).toContain(name);
});

test('every type of the table is set once, after removing what the server may know', () => {
  expect(values('mimeMap', 'fileExtension', 'mimeType')).toEqual(
    TYPES.map((type) => [`.${type.ending}`, contentType(type)]),
  );
  expect(values('staticContent remove', 'fileExtension')).toEqual(TYPES.map(({ ending }) => [`.${ending}`]));
});

test('names with a hash are kept for a year, all else is asked about every time', () => {
  expect(values('clientCache', 'cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom')).toEqual([
    ['DisableCache', null, null],
    ['UseMaxAge', `${YEAR_SECONDS / 86_400}.00:00:00`, 'public, immutable'],
  ]);
  expect(all('location').map((element) => element.getAttribute('path'))).toEqual([HASHED_FOLDER]);
});

test('a missing page, and a folder without one, are answered by a file of the site, in whatever folder it lies', () => {
  const errors = (folder: string) =>
    all('httpErrors error', folder).map((element) => [
      element.getAttribute('statusCode'),
      element.getAttribute('path'),
    ]);
  expect(errors('/')).toEqual([
    ['404', '404.html'],
    ['403', '404.html'],
  ]);
  expect(errors('/a/b/').map(([, path]) => path)).toEqual(['a\\b\\404.html', 'a\\b\\404.html']);
});

test('only sections that a site may set by default: a locked one stops the whole site', () => {
  const sections = new Set(
    all('*')
      .filter((e) => e.parentElement?.tagName === 'system.webServer')
      .map((e) => e.tagName),
  );
  expect([...sections].sort()).toEqual(
    ['defaultDocument', 'directoryBrowse', 'httpErrors', 'httpProtocol', 'staticContent', 'urlCompression'].sort(),
  );
});
