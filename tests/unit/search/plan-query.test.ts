import { expect, test } from 'vitest';
import { createPlain } from '#domain/search/languages/plain.ts';
import { findTellingWords, planQuery, type Lexicon } from '#domain/search/plan-query.ts';
import { prepareSynonyms } from '#domain/search/synonyms.ts';

const language = createPlain('en');

function aLexicon(changes: { synonyms?: string[][]; passOver?: string[]; known?: string[] } = {}): Lexicon {
  const known = new Set(changes.known ?? ['prayer', 'help', 'radicalisation']);
  return {
    language,
    synonyms: prepareSynonyms(language, changes.synonyms ?? []),
    passOver: new Set(changes.passOver ?? ['my', 'is', 'the']),
    knows: (form) => known.has(form),
  };
}

/** The forms looked up, as `form/how`. */
function looksOf(query: string, lexicon = aLexicon()): string[][] {
  return planQuery(query, lexicon).map(({ looks }) => looks.map(({ form, how }) => `${form}/${how}`));
}

test('little words are passed over, and each other word is one concept', () => {
  expect(looksOf('is the prayer my help')).toEqual([
    ['prayer/itself', 'prayer/start'],
    ['help/itself', 'help/start'],
  ]);
});

test('a query of little words alone is taken at its word', () => {
  expect(looksOf('is my')).toEqual([['is/itself'], ['my/itself']]);
});

test('a known word is not looked for with slips; an unknown one is, by its length', () => {
  expect(looksOf('prayer')[0]).not.toContain('prayer/1');
  expect(looksOf('prayr')[0]).toContain('prayr/1');
  expect(looksOf('radicalisaton')[0]).toContain('radicalisaton/2');
});

test('a synonym is looked for beside the word, and weighs less', () => {
  const [concept] = planQuery('praying', aLexicon({ synonyms: [['praying', 'faith']] }));
  const boostOf = (form: string) => concept?.looks.find((look) => look.form === form)?.boost ?? 0;
  expect(boostOf('faith')).toBeGreaterThan(0);
  expect(boostOf('praying')).toBeGreaterThan(boostOf('faith'));
});

test('several words that say one thing are one concept, little words included', () => {
  const lexicon = aLexicon({ synonyms: [['my fault', 'shame']] });
  expect(looksOf('is it my fault', { ...lexicon, passOver: new Set(['is', 'it', 'my']) })).toHaveLength(1);
});

test('the longest phrase wins over a shorter one inside it', () => {
  const synonyms = [
    ['phone', 'online'],
    ['phone number', 'hotline'],
  ];
  const forms = looksOf('phone number', aLexicon({ synonyms })).flat();
  expect(forms).toContain('hotline/itself');
  expect(forms).not.toContain('online/itself');
});

test('little words inside a synonym are not looked for', () => {
  expect(looksOf('shame', aLexicon({ synonyms: [['shame', 'my fault']] })).flat()).not.toContain('my/itself');
});

test('a slip in a word that only the synonyms know leads to what it stands for', () => {
  const lexicon = aLexicon({ synonyms: [['sextortion', 'blackmail']] });
  expect(looksOf('sextorsion', lexicon).flat()).toContain('blackmail/itself');
});

test('a language that writes compounds as one word is looked through inside', () => {
  const compounds = { ...aLexicon(), language: { ...language, looksInside: true } };
  expect(looksOf('hulp', compounds).flat()).toContain('hulp/inside');
  expect(looksOf('hulp').flat()).not.toContain('hulp/inside');
});

test('nothing typed asks for nothing', () => {
  expect(planQuery('  ?! ', aLexicon())).toEqual([]);
});

test('telling words are those that are not little; all of them when there is nothing else', () => {
  const passOver = new Set(['my', 'is']);
  expect(findTellingWords('is my Prayer', language, passOver)).toEqual(['Prayer']);
  expect(findTellingWords('is my', language, passOver)).toEqual(['is', 'my']);
});
