import { expect, test } from 'vitest';
import { splitSentences } from '#domain/text/sentences.ts';

test.each([
  ['Sit down. Listen! Do you hear?', ['Sit down.', 'Listen!', 'Do you hear?']],
  ['She said: “I know.” Then she left.', ['She said: “I know.”', 'Then she left.']],
  ['Hij is 1.80 m. Zij bijv. niet.', ['Hij is 1.80 m.', 'Zij bijv. niet.']],
  ['Oğlum 3. sınıfta. Kızım 5. sınıfta.', ['Oğlum 3. sınıfta.', 'Kızım 5. sınıfta.']],
  ['هل أنتِ خائفة؟ اتصلي الآن. نحن هنا', ['هل أنتِ خائفة؟', 'اتصلي الآن.', 'نحن هنا']],
  ['Ask Dr. Yilmaz. Wait…', ['Ask Dr. Yilmaz.', 'Wait…']],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});
