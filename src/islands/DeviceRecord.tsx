import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { ErasablePart } from '#domain/progress/erase.ts';
import { eraseDevice } from '#platform/erase-device.ts';
import type { DeviceProps, DeviceStrings } from './device/device-props.ts';
import { beginHere, folderOf, forgetHere, lookAround } from './device/effects.ts';
import { KeptList } from './device/KeptList.tsx';
import { MovingDoor } from './device/moving/MovingDoor.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { beforeLooking, reduceDevice, type Said } from './device/state.ts';

/**
 * What this device keeps, in words, with the two decisions that are hers: to keep her place here, and to erase everything.
 * Before the device was looked at, without script, and when this part breaks, one plain sentence stands in its place.
 */
export default function DeviceRecord(props: DeviceProps) {
  return (
    <PlainBoundary plain={() => <p>{props.strings.plain}</p>}>
      <Device {...props} />
    </PlainBoundary>
  );
}

function Device({ locale, titles, home, strings, moving }: DeviceProps) {
  const [state, dispatch] = useReducer(reduceDevice, beforeLooking);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLButtonElement>(null);
  const erase = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const look = async (): Promise<void> => dispatch({ type: 'looked', found: await lookAround() });
    void look();
    // Another tab may change it, and a page that comes back from the browser's memory is as old as it was.
    addEventListener('storage', look);
    addEventListener('pageshow', look);
    return () => {
      removeEventListener('storage', look);
      removeEventListener('pageshow', look);
    };
  }, []);

  // Before the next key can be pressed: what had the focus may be gone.
  useLayoutEffect(() => {
    if (state.focus) ({ heading, question, erase })[state.focus].current?.focus();
  }, [state]);

  const act = async (action: () => Promise<Said>): Promise<void> => {
    const said = await action();
    dispatch({ type: 'acted', said, found: await lookAround() });
  };
  const begin = () => act(beginHere);
  const forget = (part: ErasablePart) => act(() => forgetHere(part));
  const eraseAll = () => act(async () => ((await eraseDevice(folderOf(home))) ? 'erased' : 'notErased'));

  const { found, isAsking, said } = state;
  const ids = useMemo(() => Object.keys(titles), [titles]);
  return (
    <div class="flow">
      <section class="flow" aria-labelledby="kept-here">
        <h2 id="kept-here" tabIndex={-1} ref={heading}>
          {strings.title}
        </h2>
        <p role="status">{said && sentenceFor(said, strings)}</p>
        {!found && <p>{strings.plain}</p>}
        {found && (
          <>
            <p class="notice">{strings[found.record.kind]}</p>
            {found.record.kind === 'kept' && (
              <KeptList
                record={found.record.record}
                locale={locale}
                titles={titles}
                strings={strings}
                onForget={forget}
              />
            )}
            {found.isOldKept && <p>{strings.old}</p>}
            {found.record.kind === 'nothing' && (
              <Offer lead={strings.consentLead} name={strings.consent} onAccept={begin} />
            )}
            {found.record.kind === 'unreadable' && (
              <Offer lead={strings.anewLead} name={strings.anew} onAccept={begin} />
            )}
            {isAsking ? (
              <div class="notice flow" role="group" aria-labelledby="erase-question">
                <p id="erase-question">{strings.eraseAsk}</p>
                <p class="pager">
                  <button
                    class="button button-quiet"
                    type="button"
                    ref={question}
                    onClick={() => dispatch({ type: 'kept-everything' })}
                  >
                    {strings.eraseNo}
                  </button>
                  <button class="button" type="button" onClick={eraseAll}>
                    {strings.eraseYes}
                  </button>
                </p>
              </div>
            ) : (
              <p>
                <button
                  class="button button-quiet"
                  type="button"
                  ref={erase}
                  onClick={() => dispatch({ type: 'asked-to-erase' })}
                >
                  {strings.erase}
                </button>
              </p>
            )}
          </>
        )}
      </section>
      {found && <MovingDoor locale={locale} ids={ids} state={found.record} strings={moving} onAct={act} />}
    </div>
  );
}

function Offer({ lead, name, onAccept }: { lead: string; name: string; onAccept: () => void }) {
  return (
    <>
      <p>{lead}</p>
      <p>
        <button class="button" type="button" onClick={onAccept}>
          {name}
        </button>
      </p>
    </>
  );
}

function sentenceFor(said: Said, strings: DeviceStrings): string {
  return said === 'notLoaded' ? strings.notLoaded : strings.said[said];
}
