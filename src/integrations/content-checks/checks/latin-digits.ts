import { tell, type ContentCheck } from '../content-check.ts';
import { hasOtherDigits } from '../shared/numbers.ts';
import { shownTexts } from '../shared/shown-texts.ts';

/** Numbers look the same in every language, so that a number read aloud can be found on another woman's phone. */
export const latinDigits: ContentCheck = {
  id: 'latin-digits',
  severity: 'error',
  purpose: 'Digits are 0 to 9 in every language.',
  check: (content) =>
    shownTexts(content)
      .filter(({ text }) => hasOtherDigits(text))
      .map(({ file, line, text }) =>
        tell(
          'latin-digits/other-digits',
          { file, line },
          {
            found: `Other digits stand in "${text.slice(0, 60)}".`,
            expected: 'Expected 0 to 9.',
            mend: 'Write the number with 0 to 9.',
            hurt: 'A reader would have to translate a phone number before she can dial it.',
          },
        ),
      ),
};
