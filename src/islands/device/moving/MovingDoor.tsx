import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { MovingProps } from './moving-props.ts';

type Opened = { Moving: ComponentType<MovingProps> };

/** The way to take a record along or bring one here. What that needs (packer, codes) loads when she asks for it. */
export function MovingDoor(props: MovingProps) {
  const [opened, setOpened] = useState<Opened | 'failed'>();
  const { strings } = props;
  const open = async (): Promise<void> => setOpened(await import('./Moving.tsx').catch(() => 'failed' as const));
  return (
    <section class="flow" aria-labelledby="moving">
      <h2 id="moving">{strings.title}</h2>
      <p>{strings.lead}</p>
      <p role="status">{opened === 'failed' && strings.notLoaded}</p>
      {typeof opened === 'object' ? (
        <opened.Moving {...props} />
      ) : (
        <p>
          <button class="button button-quiet" type="button" onClick={open}>
            {strings.open}
          </button>
        </p>
      )}
    </section>
  );
}
