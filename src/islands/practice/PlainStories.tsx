import { format } from '#i18n/format.ts';
import type { RecogniseProps } from './recognise-props.ts';
import { PlainStory } from './StoryCard.tsx';

/** All stories in a list: complete without script, and what stays when something fails. */
export function PlainStories(props: RecogniseProps) {
  const { stories, strings, locale } = props;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <ol class="stories" role="list">
        {stories.map((story, index) => (
          <li>
            <PlainStory
              story={story}
              shared={props}
              place={format(strings.place, { number: index + 1, count: stories.length }, locale)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
