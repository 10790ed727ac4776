import { Fragment, type ComponentChildren } from 'preact';
import type { ErasablePart } from '#domain/progress/erase.ts';
import { format } from '#i18n/format.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import type { DeviceProps } from './device-props.ts';

type Props = Pick<DeviceProps, 'locale' | 'titles' | 'strings'> & {
  record: SavedRecord;
  onForget: (part: ErasablePart) => void;
};

/** Everything that stands in the record, in words, each group with a way to have it forgotten. */
export function KeptList({ record, locale, titles, strings, onForget }: Props) {
  const day = (iso: string): string => formatLongDay(iso, locale);
  const title = (id: string): string => titles[id] ?? id;
  const forget = (part: ErasablePart, isThere: boolean) =>
    isThere && (
      <dd>
        <button class="button button-quiet" type="button" onClick={() => onForget(part)}>
          {strings.forget[part]}
        </button>
      </dd>
    );
  const { shown, notBefore, isOff } = record.returning;
  const returning = [
    ...shown.map((one) => format(strings.lesson, { title: title(one.story), day: day(one.day) }, locale)),
    ...(notBefore ? [format(strings.putOff, { day: day(notBefore) }, locale)] : []),
    ...(isOff === undefined ? [] : [strings[isOff ? 'offerOff' : 'offerOn']]),
  ];
  return (
    <>
      <p>{strings.all}</p>
      <dl>
        <dt>{strings.lastUsed}</dt>
        <dd>{day(record.lastUsed)}</dd>
        <dt>{strings.language}</dt>
        <dd>{record.locale ? nameLanguage(record.locale, locale) : strings.none}</dd>
        <dt>{strings.theme}</dt>
        <dd>{record.theme ? strings.themes[record.theme] : strings.none}</dd>
        {forget('choices', Boolean(record.locale ?? record.theme))}
        <dt>{strings.lessons}</dt>
        <Lines
          none={strings.none}
          lines={record.lessons.map((lesson) =>
            format(strings.lesson, { title: title(lesson.id), day: day(lesson.day) }, locale),
          )}
        />
        {forget('lessons', record.lessons.length > 0)}
        <dt>{strings.practice}</dt>
        <Lines
          none={strings.none}
          lines={record.practice.map((one) =>
            format(
              strings.answer,
              { story: title(one.story), answer: strings.answers[one.answer], day: day(one.day) },
              locale,
            ),
          )}
        />
        {forget('practice', record.practice.length > 0)}
        <dt>{strings.returning}</dt>
        <Lines none={strings.none} lines={returning} />
        {forget('returning', returning.length > 0)}
        {(['plans', 'reflections'] as const).map((part) => (
          <Fragment key={part}>
            <dt>{strings[part]}</dt>
            <Lines
              none={strings.none}
              lines={record[part].map(({ step, text }) => format(strings.own, { title: title(step), text }, locale))}
            />
            {forget(part, record[part].length > 0)}
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }): ComponentChildren {
  if (lines.length === 0) return <dd>{none}</dd>;
  return lines.map((line) => (
    <dd key={line}>
      <bdi>{line}</bdi>
    </dd>
  ));
}

function formatLongDay(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

function nameLanguage(id: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(id) ?? id;
}
