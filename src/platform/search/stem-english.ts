import lunr from 'lunr';

/** Porter's stemmer as lunr brings it. */
export function stemEnglish(word: string): string {
  return (lunr.stemmer as unknown as (token: lunr.Token) => lunr.Token)(new lunr.Token(word, {})).toString(); // typed as a pipeline
}
