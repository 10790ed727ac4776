import { splitRuns } from '#i18n/isolate.ts';

export type Direction = 'ltr' | 'rtl';

/** The language of a text when it is not the language of the page around it. */
export type Voice = { lang?: string | undefined; dir: Direction };

/** The voice of what is practised, which may differ from the voice of the page. */
export function voiceOf({
  fallback,
  dir,
}: {
  fallback?: { lang: string; dir: Direction } | undefined;
  dir: Direction;
}): Voice {
  return fallback ?? { dir };
}

/** Text in paragraphs, split at blank lines; runs of the other direction are isolated. */
export function Words({ text, voice }: { text: string; voice: Voice }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p {...mark(voice)}>
          <Line text={paragraph} voice={voice} />
        </p>
      ))}
    </>
  );
}

/** The same without a paragraph around it, for headings and buttons. */
export function Line({ text, voice }: { text: string; voice: Voice }) {
  return <>{splitRuns(text, voice.dir).map((run) => (run.isolated ? <bdi>{run.text}</bdi> : run.text))}</>;
}

/** Attributes for the element around a text that is not in the language of the page. */
export function mark({ lang, dir }: Voice) {
  return lang ? { lang, dir } : {};
}
