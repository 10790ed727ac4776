import type { ComponentChildren } from 'preact';
import { format } from '#i18n/format.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import type { TimelineProps, TimelineText } from './timeline-props.ts';

type Props = { timeline: TimelineText; shared: TimelineProps; children: ComponentChildren };

/** A timeline with its place in the row and whom it is about; its weeks follow inside. */
export function TimelineCard({ timeline, shared, children }: Props) {
  const { timelines, strings, locale } = shared;
  const voice = voiceOf(shared);
  const number = timelines.indexOf(timeline) + 1;
  return (
    <article class="story" id={timeline.id} aria-labelledby={`${timeline.id}-title`}>
      <p class="small">{format(strings.place, { number, count: timelines.length }, locale)}</p>
      <h2 id={`${timeline.id}-title`} {...mark(voice)}>
        <Line text={timeline.title} voice={voice} />
      </h2>
      <Words text={timeline.text} voice={voice} />
      {children}
    </article>
  );
}

/** What holds for a timeline whatever was answered: our view, what it is about, what else it could be, what to say. */
export function TimelineBackground({ timeline, shared }: Omit<Props, 'children'>) {
  const { strings } = shared;
  const voice = voiceOf(shared);
  return (
    <div class="background">
      <p>
        <strong>{strings.view[timeline.isRated ? 'rated' : 'draft'][timeline.band ? 'worry' : 'ordinary']}</strong>
      </p>
      <p>
        {strings.aboutTitle} {strings.about[timeline.about]}
      </p>
      <p class="label">{strings.else}</p>
      <Words text={timeline.else} voice={voice} />
      <div class="say">
        <p class="label">{strings.say}</p>
        <Words text={timeline.say} voice={voice} />
      </div>
      {timeline.band && <Words text={shared.oneSign} voice={shared} />}
      <p>{strings.easier}</p>
    </div>
  );
}
