import type { StoryLink } from './recognise-props.ts';
import { Line, mark } from './Words.tsx';

/** Up to three stories on the same mistaken ideas; nothing when there are none. */
export function OtherStories(props: { title: string; stories: readonly StoryLink[]; ideas: readonly string[] }) {
  const alike = props.stories.filter(({ misconception }) => props.ideas.includes(misconception)).slice(0, 3);
  if (alike.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="picks" role="list">
        {alike.map(({ text, href, voice }) => (
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
