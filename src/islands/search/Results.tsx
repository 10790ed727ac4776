import type { Hit } from '#domain/search/engine.ts';
import { groupHits } from '#domain/search/group.ts';
import { Marked } from './Marked.tsx';
import type { SearchProps } from './search-props.ts';

type Props = { hits: readonly Hit[]; dir: SearchProps['dir']; groups: SearchProps['strings']['groups'] };

/** Hits under their headings, as ordinary links. */
export function Results({ hits, dir, groups }: Props) {
  return groupHits(hits).map(({ group, hits }) => (
    <section key={group} class="found-group" aria-labelledby={`found-${group}`}>
      <h2 id={`found-${group}`}>{groups[group]}</h2>
      <ul role="list">
        {hits.map(({ url, title, excerpt = '', matches }) => (
          <li key={`${url} ${title}`}>
            <a href={url} data-hit>
              <Marked text={title} matches={matches} dir={dir} />
            </a>
            {excerpt.split('\n').map((part) => (
              <p>
                <Marked text={part} matches={matches} dir={dir} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  ));
}
