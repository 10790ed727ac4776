import { highlight } from '#domain/search/highlight.ts';
import { splitRuns } from '#i18n/isolate.ts';

type Props = { text: string; matches: readonly string[]; dir: 'ltr' | 'rtl' };

/** Text with the found words marked; what runs in the other direction is set apart. */
export function Marked({ text, matches, dir }: Props) {
  return splitRuns(text, dir).map((run) => {
    const words = highlight(run.text, matches).map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text));
    return run.isolated ? <bdi>{words}</bdi> : words;
  });
}
