import { tell, type ContentCheck } from '../content-check.ts';
import { didYouMean } from '#reader/nearest.ts';
import { digitsOf, phonesIn } from '../shared/phone-shapes.ts';
import { shownTexts } from '../shared/shown-texts.ts';

/** No text holds a telephone number that is not one of our checked contacts. */
export const phoneNumbers: ContentCheck = {
  id: 'phone-numbers',
  severity: 'error',
  purpose: 'Every telephone number in a text is one of the contacts.',
  check: (content) => {
    const known = content.contacts.flatMap(({ contacts }) =>
      (contacts?.data.contacts ?? []).flatMap(({ phones }) => phones.map(({ dial }) => digitsOf(dial))),
    );
    return shownTexts(content).flatMap(({ file, line, text }) =>
      phonesIn(text)
        .filter((phone) => !known.includes(digitsOf(phone)))
        .map((phone) =>
          tell(
            'phone-numbers/unknown',
            { file, line },
            {
              found: `"${phone}" looks like a telephone number and is not in content/contacts/.`,
              mend: didYouMean(digitsOf(phone), known) || 'Use <Contact id="…" />, or take the number out.',
              hurt: 'Somebody in danger could ring a number that nobody has checked.',
            },
          ),
        ),
    );
  },
};
