import type { OtherStory } from '#domain/practice/recognise/find-others.ts';
import type { Link } from './recognise-props.ts';
import { Line, mark, type Voice } from './Words.tsx';

/** Stories of the programme, as links; the address of each is written by the page. */
export type StoryLink = OtherStory & Link;

/** Up to three stories on the same mistaken ideas; nothing when there are none. */
export function OtherStories(props: {
  title: string;
  stories: readonly StoryLink[];
  ideas: readonly string[];
  voice: Voice;
}) {
  const { title, voice } = props;
  const alike = props.stories.filter(({ misconception }) => props.ideas.includes(misconception)).slice(0, 3);
  if (alike.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="picks" role="list">
        {alike.map(({ text, href }) => (
          <li>
            <a class="pick" href={href}>
              <span {...mark(voice)}>
                <Line text={text} voice={voice} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
