import { useState } from 'preact/hooks';
import { format } from '#i18n/format.ts';
import type { MovingProps } from './moving-props.ts';

/** More than a patient person types. */
const LONG_GROUPS = 40;

/** The code to be read out, typed or copied. Groups are numbered, since a mistake is named by the number of its group. */
export function CodeGroups({
  groups,
  locale,
  strings,
}: Pick<MovingProps, 'locale' | 'strings'> & { groups: readonly string[] }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const clipboard = (navigator as Partial<Navigator>).clipboard; // absent without https
    const isCopied = await (clipboard?.writeText(groups.join(' ')) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? strings.copied : strings.notCopied);
  };
  return (
    <div class="notice flow">
      <p>
        {format(strings.codeLength, { groups: groups.length }, locale)}{' '}
        {groups.length > LONG_GROUPS && strings.codeLong}
      </p>
      <ol class="code-groups" dir="ltr" translate={false} aria-label={strings.codeName}>
        {groups.map((group, index) => (
          <li key={index}>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <p>
        <button class="button button-quiet" type="button" onClick={copy}>
          {strings.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
