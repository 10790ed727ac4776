import { expect, test } from 'vitest';
import { createLanguage } from '#domain/search/create-language.ts';
import type { Language } from '#domain/search/language.ts';
import { stemEnglish } from '#platform/search/stem-english.ts';

const aLanguage = (id: string) => createLanguage(id, stemEnglish);
const [ar, en, nl, tr] = [aLanguage('ar'), aLanguage('en'), aLanguage('nl'), aLanguage('tr')];

/** Whether a query with the one word finds a text with the other. */
function meets(language: Language, typed: string, written: string): boolean {
  const forms = language.formsOf(written);
  return language.formsOf(typed).some((form) => forms.includes(form));
}

test.each([
  ['والمدرسة', 'مدرسة', 'joined و and ال'],
  ['بالمدرسة', 'المدرسة', 'joined ب'],
  ['للشرطة', 'الشرطة', 'joined لل'],
  ['كابنك', 'ابن', 'joined ك and the ending ك'],
  ['فالابن', 'ابني', 'joined ف, ending ي'],
  ['المدرسه', 'مدرسة', 'heh for teh marbuta'],
  ['اسرة', 'أُسرة', 'hamza left out, vowel sign'],
  ['إبتزاز', 'ابتزاز', 'hamza too many'],
  ['على', 'علي', 'alef maqsura and yeh'],
  ['خطـــر', 'خطر', 'tatweel'],
  ['مسئول', 'مسيول', 'hamza on yeh'],
  ['بنتي', 'بنت', 'ending'],
  ['يضربني', 'ضرب', 'person and ending of a verb'],
  ['کلام', 'كلام', 'Persian kaf'],
  ['٠٨٠٠', '0800', 'Arabic digits'],
])('Arabic: %s finds %s (%s)', (typed, written) => {
  expect(meets(ar, typed, written)).toBe(true);
});

test.each([
  ['ابني', 'أب', 'my son is not my father'],
  ['والدين', 'دين', 'parents are not religion'],
  ['بنت', 'نت', 'a first letter of the word stays'],
  ['بيت', 'يت', 'short words stay whole'],
])('Arabic: %s does not find %s (%s)', (typed, written) => {
  expect(meets(ar, typed, written)).toBe(false);
});

test('Arabic: both readings of a first letter are filed, so لعبة is found with and without it being joined', () => {
  expect(meets(ar, 'لعبة', 'اللعبة')).toBe(true);
  expect(meets(ar, 'ألعاب', 'الألعاب')).toBe(true);
});

test('Arabic: a Latin name inside an Arabic query is folded as one', () => {
  expect(ar.formsOf('Coördinator')).toEqual(['coordinator']);
});

test.each([
  ['COCUGUM', 'çocuğum', 'no signs, capitals'],
  ['cocuk', 'çocuğum', 'final k softened'],
  ['KIZIM', 'kızım', 'capital I is ı'],
  ['İNTİHAR', 'intihar', 'capital İ is i'],
  ['kizim', 'kızım', 'i typed for ı'],
  ['okula', 'okul', 'ending'],
  ["Hollanda'da", 'hollanda', 'case ending behind an apostrophe'],
  ['konuşmuyor', 'konuşmak', 'first five letters'],
  ['sifre', 'şifre', 'first letter with a sign stays'],
])('Turkish: %s finds %s (%s)', (typed, written) => {
  expect(meets(tr, typed, written)).toBe(true);
});

test.each([
  ['één', 'een'],
  ['ideeën', 'ideeen'],
  ["foto's", 'fotos'],
])('Dutch: %s finds %s', (typed, written) => {
  expect(meets(nl, typed, written)).toBe(true);
});

test.each([
  ['worried', 'worry'],
  ['child’s', 'child'],
  ['café', 'cafe'],
])('English: %s finds %s', (typed, written) => {
  expect(meets(en, typed, written)).toBe(true);
});

test('every language keeps the folded word among its forms, which beginnings and slips are compared with', () => {
  for (const [language, word] of [
    [ar, 'والأُسرة'],
    [en, 'Worried'],
    [nl, 'Ideeën'],
    [tr, 'Çocuğum'],
  ] as const)
    expect(language.formsOf(word)).toContain(language.fold(word));
});

test('a language without a file of its own folds case and accents and stems nothing', () => {
  const fr = createLanguage('fr', (word) => word.slice(0, 2));
  expect(fr.formsOf('Élèves')).toEqual(['eleves']);
});
