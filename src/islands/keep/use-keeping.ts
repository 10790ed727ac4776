import { useEffect, useReducer, useRef } from 'preact/hooks';
import { beforeLooking, reduceKeep, type FoundCopy, type KeepState } from '#domain/offline/copy-state.ts';
import { openChanges, type ChangeLine } from '#platform/offline/changes.ts';
import type { Keeping } from '#platform/offline/open-keeping.ts';
import type { KeepProps } from './keep-props.ts';

export type KeepActions = { load: () => void; stop: () => void; remove: () => void; look: () => void };

/** How it stands with the copy, and what she can do about it. The code that does it, and zod with it, comes behind the page. */
export function useKeeping(props: KeepProps): [KeepState, KeepActions] {
  const [state, dispatch] = useReducer(reduceKeep, beforeLooking);
  const loading = useRef<AbortController>();
  const line = useRef<ChangeLine>();
  const opening = useRef<Promise<Keeping | undefined>>();

  const open = (): Promise<Keeping | undefined> => {
    opening.current ??= openHere(props, () => line.current?.tell('changed')).catch(() => undefined);
    return opening.current;
  };
  const find = async (): Promise<FoundCopy> => (await open())?.look() ?? notLoaded;
  const look = async (isErased = false): Promise<void> => dispatch({ type: 'looked', found: await find(), isErased });

  useEffect(() => {
    line.current = openChanges((change) => {
      if (change === 'erased') loading.current?.abort();
      void look(change === 'erased');
    });
    void look();
    return () => line.current?.close();
  }, []);

  const load = async (): Promise<void> => {
    const stop = (loading.current = new AbortController());
    dispatch({ type: 'chose' });
    const keeping = await open();
    const end = await keeping?.load(stop.signal, (done, total) => dispatch({ type: 'progressed', done, total }));
    dispatch({ type: 'ended', ...(end ?? { how: 'network', found: notLoaded }) });
  };
  const remove = async (): Promise<void> => {
    await (await open())?.remove();
    dispatch({ type: 'removed', found: await find() });
  };
  return [
    state,
    {
      load: () => void load(),
      stop: () => loading.current?.abort(),
      remove: () => void remove(),
      look: () => {
        opening.current = undefined; // it may have been this code that did not come
        void look();
      },
    },
  ];
}

async function openHere({ localeId, locale, home, strings }: KeepProps, tell: () => void): Promise<Keeping> {
  const { findDevice, openKeeping } = await import('#platform/offline/open-keeping.ts');
  const root = new URL('.', new URL(home, document.baseURI)).href;
  return openKeeping({ root, locale: localeId }, { format: locale, ...strings.onPage }, findDevice(tell));
}

/** The code that looks did not come. */
const notLoaded: FoundCopy = { kind: 'failed', reason: 'network', isLoad: false };
