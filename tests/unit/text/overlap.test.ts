import { expect, test } from 'vitest';
import { overlap, stems } from '#domain/text/overlap.ts';

test('the same text overlaps wholly, in either order', () => {
  expect(overlap('he comes home late', 'he comes home late', 'en')).toBe(1);
});

test('half of the sequences of the shorter text are half an overlap', () => {
  // Sequences of the first: "he comes home", "comes home late". The second holds one of them.
  expect(overlap('he comes home late', 'today he comes home and eats', 'en')).toBe(0.5);
  expect(overlap('today he comes home and eats', 'he comes home late', 'en')).toBe(0.5);
});

test('texts too short for a sequence do not overlap', () => {
  expect(overlap('he comes', 'he comes', 'en')).toBe(0);
});

test('Turkish endings do not hide that a text is the same', () => {
  expect(overlap('Çocuğunuz evde oyun oynuyor', 'çocuğunuzun evdeki oyunu oynuyor', 'tr')).toBe(0);
  expect(stems('danışmak danışıyorsunuz', 'tr')).toEqual(['danış', 'danış']);
});

test('Arabic vowel marks, endings and attached words do not hide that a text is the same', () => {
  expect(stems('والمدرسة المدرسةُ مدرسة', 'ar')).toEqual(['مدرس', 'مدرس', 'مدرس']);
  expect(overlap('ابنتكِ في المدرسة اليوم', 'ابنتك في مدرسة اليوم', 'ar')).toBe(1);
});
