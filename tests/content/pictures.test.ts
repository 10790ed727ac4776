import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { modulesOf } from '#reader/walk.ts';

const { content } = await readContent(join(import.meta.dirname, '../../content'));
const svgOf = (id: string) => content.pictures.find((picture) => picture.id === id)?.svg ?? '';

test('every module has a drawing of its own', () => {
  const pictures = modulesOf(content).map(({ module }) => module?.data.picture);
  expect(pictures.toSorted()).toEqual([...new Set(pictures)].toSorted());
});

test('so has every urgent situation', () => {
  const pictures = content.situations?.data.situations.map(({ picture }) => picture) ?? [];
  expect(pictures).toHaveLength(7);
  expect(new Set(pictures).size).toBe(7);
});

test('the picture of many dots shows 74, of which 1 has another shape', () => {
  const dots = svgOf('many-dots').match(/a4 4 /g);
  const others = svgOf('many-dots').match(/class="solid"/g);
  expect([dots?.length, others?.length]).toEqual([73, 1]);
});

test.each(content.pictures.map(({ id }) => id))('%s takes its colours from the site', (id) => {
  expect(svgOf(id)).toMatch(/^<svg viewBox="0 0 (240 160|48 48)" xmlns=/);
  expect(svgOf(id)).not.toMatch(/style=|fill=|stroke=|#[0-9a-f]{3}/i);
  for (const [, name] of svgOf(id).matchAll(/class="([^"]*)"/g))
    expect(['ground', 'shade', 'line', 'solid']).toContain(name);
});
