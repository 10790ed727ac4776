import { expect, test } from 'vitest';
import { asLogoFile, cleanLogo } from '#integrations/editions/clean-logo.ts';

const inside = (svg: string) => cleanLogo(`<svg viewBox="0 0 10 10">${svg}</svg>`);
const found = (svg: string) => {
  const logo = inside(svg);
  return 'problems' in logo ? logo.problems.map((problem) => problem.found).join(' ') : 'clean';
};

test('shapes and colours stay; what a drawing program leaves behind goes', () => {
  const logo = cleanLogo(
    '<?xml version="1.0"?><!-- Made with a program --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://x" width="20px" height="10" class="a" id="layer">\n' +
      '<title>Delft</title><metadata><x:y/></metadata><inkscape:grid/><g inkscape:label="x" fill="#fff"><path d="M0 0h1"/></g></svg>',
  );
  expect(logo).toEqual({
    markup:
      '<svg class="plate" viewBox="0 0 20 10" aria-hidden="true" focusable="false"><g fill="#fff"><path d="M0 0h1"/></g></svg>',
  });
});

test('a style attribute becomes attributes, since the policy of a page allows no inline style', () => {
  expect(inside('<path style="fill:#00a6d6; stroke: none; -inkscape-font: x" d="M0 0"/>')).toEqual({
    markup: expect.stringContaining('<path d="M0 0" fill="#00a6d6" stroke="none"/>') as string,
  });
});

test('places and colours may be written as functions', () => {
  const path = '<path transform="translate(1 2) rotate(3)" fill="rgb(0 0 0 / .5)" stroke="hsl(1,2%,3%)" d="M0 0"/>';
  expect(inside(path)).toEqual({ markup: expect.stringContaining(path) as string });
});

test('classes become attributes; a style wins over a class, and a class over an attribute', () => {
  const css = '<style>.cls-1, .cls-2 { fill: #00a6d6 } .cls-2 { stroke: none }</style>';
  expect(inside(`${css}<path class="cls-2" style="stroke:#fff" fill="red" d="M0 0"/>`)).toEqual({
    markup: expect.stringContaining('<path fill="#00a6d6" d="M0 0" stroke="#fff"/>') as string,
  });
});

test('a drawing with colours of its own stands on a light plate, one in the colour of the text does not', () => {
  expect(inside('<path fill="#123" d="M0 0"/>')).toEqual({
    markup: expect.stringMatching(/^<svg class="plate"/) as string,
  });
  expect(inside('<path fill="currentColor" d="M0 0"/>')).toEqual({
    markup: expect.stringMatching(/^<svg viewBox/) as string,
  });
});

test('ids are made its own, so that they meet no id of a page', () => {
  const logo = inside(
    '<defs><clipPath id="main"><path d="M0 0"/></clipPath></defs><g clip-path="url(#main)"><use xlink:href="#main"/></g>',
  );
  expect(logo).toEqual({
    markup: expect.stringMatching(/id="logo-main".*url\(#logo-main\).*href="#logo-main"/) as string,
  });
});

test.each([
  ['<script>alert(1)</script>', 'The drawing holds <script>.'],
  ['<path d="M0 0" onclick="alert(1)"/>', 'carries a script'],
  ['<image href="https://a.example/x.png"/>', 'The drawing holds <image>.'],
  ['<use href="https://a.example/x.svg#a"/>', 'something outside itself'],
  ['<use xlink:href="//a.example/x.svg#a"/>', 'something outside itself'],
  ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', 'The drawing holds <a>.'],
  ['<path d="M0 0" fill="url(https://a.example/x)"/>', 'A value may not be read'],
  ['<path d="M0 0" fill="url(x.svg#a)"/>', 'loads something from elsewhere'],
  ['<path d="M0 0" style="fill:url(x.svg#a)"/>', 'loads something from elsewhere'],
  ['<path d="M0 0" fill="\\75rl(x)"/>', 'A value may not be read'],
  ['<path d="M0 0" mask="image-set(&quot;//a.example/x.png&quot; 1x)"/>', 'calls what no drawing needs'],
  ['<path d="M0 0" style="mask:-webkit-image-set(\'x.png\' 1x)"/>', 'calls what no drawing needs'],
  ['<path d="M0 0" fill="src (&quot;x.svg&quot;)"/>', 'calls what no drawing needs'],
  ['<style>@import "x"</style>', 'a style sheet that does more'],
  ['<style>.a{fill:red}path{fill:red}</style>', 'a style sheet that does more'],
  ['<style>.a:hover{fill:red}</style>', 'a style sheet that does more'],
  ['<style>@media print{.a{fill:red}}</style>', 'a style sheet that does more'],
  ['<style>.a{fill:url(x.svg#a)}</style><path class="a" d="M0 0"/>', 'loads something from elsewhere'],
  ['<foreignObject><p>x</p></foreignObject>', 'The drawing holds <foreignObject>.'],
  ['<animate attributeName="href" to="x"/>', 'The drawing holds <animate>.'],
  ['<set attributeName="onclick" to="x"/>', 'The drawing holds <set>.'],
  ['<text>Delft</text>', 'The drawing holds <text>.'],
])('%s is refused', (svg, message) => {
  expect(found(`<path d="M0 0"/>${svg}`)).toContain(message);
});

test('what breaks out of the drawing is not a drawing', () => {
  expect(found('<path d="M0 0"/></svg><p>x</p><svg>')).toContain('no SVG drawing');
  expect(found('<path d="M0 0"/><p onclick="x">x</p>')).toContain('no SVG drawing');
});

test.each([
  ['', 'no SVG drawing'],
  ['<p>x</p>', 'no SVG drawing'],
  ['<svg><path d="M0 0"/></svg>', 'no viewBox'],
  ['<svg viewBox="0 0 1 1"><title>x</title></svg>', 'empty'],
  ['<!DOCTYPE svg [<!ENTITY a "x">]><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', 'entities'],
])('%s says what is wrong and what to do', (svg, message) => {
  const logo = cleanLogo(svg);
  expect(logo).toEqual({
    problems: [
      { line: 1, found: expect.stringContaining(message) as string, mend: expect.stringMatching(/.{10}/) as string },
    ],
  });
});

test('as a file of its own it names its language', () => {
  expect(asLogoFile('<svg viewBox="0 0 1 1"></svg>')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
  );
});

test('a small file that draws itself millions of times is refused', () => {
  const tens = (reference: (below: string) => string) =>
    '<g id="a0"><path d="M0 0h1v1z"/></g>' +
    Array.from({ length: 7 }, (_, at) => `<g id="a${at + 1}">${reference(`#a${at}`).repeat(10)}</g>`).join('');
  expect(found(tens((below) => `<use href="${below}"/>`))).toContain('more than 10000 shapes');
  expect(found(tens((below) => `<path d="M0 0" style="mask:url(${below})"/>`))).toContain('more than 10000 shapes');
});

test('parts that lie too deep in one another are refused', () => {
  expect(found('<g>'.repeat(5_000) + '<path d="M0 0"/>' + '</g>'.repeat(5_000))).toContain('lie too deep');
  expect(found('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')).toContain('lie too deep');
});

test('many shapes with one gradient are no burden', () => {
  const gradient = `<linearGradient id="a">${'<stop offset="1"/>'.repeat(9)}</linearGradient>`;
  expect(found(gradient + '<path d="M0 0" fill="url(#a)"/>'.repeat(2_000))).toBe('clean');
});
