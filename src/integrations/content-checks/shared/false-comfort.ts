/** Words with which a text tells that all is well, per language. A few answers never show that. */
const comforts: Readonly<Record<string, readonly string[]>> = {
  en: ['no reason to worry', 'nothing to worry about', 'no need to worry', 'do not worry', 'all is well', 'is safe'],
  nl: ['geen reden tot zorg', 'geen zorgen', 'niets aan de hand', 'maak je geen zorgen', 'is veilig', 'alles is goed'],
  ar: ['لا داعي للقلق', 'لا تقلقي', 'لا تقلقوا', 'لا سبب للقلق', 'كل شيء بخير', 'كلّ شيء بخير'],
  tr: ['endişelenecek bir şey yok', 'endişe edecek', 'endişelenmeyin', 'endişeye gerek yok', 'her şey yolunda'],
};

/** The first such words in a text; undefined when there are none, or the language has no list. */
export function findComfort(locale: string, text: string): string | undefined {
  const lower = text.toLocaleLowerCase(locale);
  return comforts[locale]?.find((words) => lower.includes(words));
}
