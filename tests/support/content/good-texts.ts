/** Words for the small course that tests read: three languages, one of them written from right to left. */
export type TestLocale = 'en' | 'nl' | 'ar';
export const testLocales: readonly TestLocale[] = ['en', 'nl', 'ar'];

export interface TestWords {
  title: string;
  short: string;
  /** 12 to 14 words in English. */
  sentence: string;
  name: string;
  say: string;
  because: string;
  term: string;
  go: string;
  minutes: Readonly<Record<string, string>>;
}

export const testWords: Readonly<Record<TestLocale, TestWords>> = {
  en: {
    title: 'A quiet evening',
    short: 'Sit down together.',
    sentence: 'You sit at the table and ask how the day was at school.',
    name: 'Close by',
    say: 'I am glad that you are here.',
    because: 'It closes the door.',
    term: 'being drawn in',
    go: 'Here is help',
    minutes: { one: '{{count}} minute', other: '{{count}} minutes' },
  },
  nl: {
    title: 'Een rustige avond',
    short: 'Ga samen zitten.',
    sentence: 'Je zit aan tafel en je vraagt hoe de dag op school was.',
    name: 'Nabij',
    say: 'Ik ben blij dat je er bent.',
    because: 'Zo gaat de deur dicht.',
    term: 'ergens in meegetrokken worden',
    go: 'Hier is hulp',
    minutes: { one: '{{count}} minuut', other: '{{count}} minuten' },
  },
  ar: {
    title: 'مساء هادئ',
    short: 'اجلسا معًا.',
    sentence: 'تجلسين إلى الطاولة وتسألين كيف كان اليوم في المدرسة.',
    name: 'قريب',
    say: 'أنا سعيدة لأنك هنا.',
    because: 'هكذا يُغلق الباب.',
    term: 'يُستدرَج',
    go: 'هنا المساعدة',
    minutes: {
      zero: 'لا دقائق',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '{{count}} دقائق',
      many: '{{count}} دقيقة',
      other: '{{count}} دقيقة',
    },
  },
};

/** Title and summary, as every file of words has them. */
export const titled = (locale: TestLocale) =>
  `title: ${testWords[locale].title}\nsummary: ${testWords[locale].short}\n`;
