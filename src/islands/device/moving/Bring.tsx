import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readMovedFile, readRecordCode, type Arrived, type Refusal } from '#domain/progress/moving/read.ts';
import type { Marks } from '#domain/progress/moving/words.ts';
import { format } from '#i18n/format.ts';
import { formatBytes } from '#i18n/format-bytes.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { Camera } from './Camera.tsx';
import type { MovingProps, MovingStrings } from './moving-props.ts';
import { Preview } from './Preview.tsx';
import { READER_BYTES } from './reader-bytes.ts';
import { leaveUnaided } from './unaided.ts';

type Props = MovingProps & { here: SavedRecord | undefined; marks: Marks };
type From = 'code' | 'file' | 'camera';
type Shown = { from: From; arrived: Arrived };

/** No record takes more; a larger file is a photo or a film. */
const LARGEST_FILE_BYTES = 1_000_000;

/** Three ways for a record to come here. Whatever comes is shown first, and nothing changes until she says so. */
export function Bring({ here, marks, locale, strings, onAct }: Props) {
  const [shown, setShown] = useState<Shown>();
  const [isScanning, setScanning] = useState(false);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const scan = useRef<HTMLButtonElement>(null);
  const wasScanning = useRef(false);

  useLayoutEffect(() => {
    if (wasScanning.current && !isScanning && shown?.arrived.kind !== 'record') scan.current?.focus();
    wasScanning.current = isScanning;
  }, [isScanning]);

  const show = (from: From, arrived: Arrived): void => {
    setShown({ from, arrived });
    setSaid(arrived.kind === 'refused' ? explain(arrived, strings, locale) : '');
    if (arrived.kind === 'refused' && from === 'code') field.current?.focus();
  };
  const look = (): void => show('code', readRecordCode(field.current?.value ?? '', marks));
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = file.size > LARGEST_FILE_BYTES ? '' : await file.text().catch(() => '');
    show('file', readMovedFile(text));
  };
  const end = (sentence: string): void => {
    setScanning(false);
    setSaid(sentence);
  };
  const arrived = shown?.arrived.kind === 'record' ? shown.arrived : undefined;
  const isWrong = shown?.from === 'code' && shown.arrived.kind === 'refused';

  return (
    <>
      {!arrived && (
        <>
          <p id="scan-lead">{format(strings.scanLead, { size: formatBytes(READER_BYTES, locale) }, locale)}</p>
          {isScanning ? (
            <Camera
              strings={strings}
              onText={(text) => {
                setScanning(false);
                show('camera', readRecordCode(text, marks));
              }}
              onEnd={end}
            />
          ) : (
            <p>
              <button
                class="button button-quiet"
                type="button"
                ref={scan}
                aria-describedby="scan-lead"
                onClick={() => setScanning(true)}
              >
                {strings.scan}
              </button>
            </p>
          )}
        </>
      )}
      <p role="status" id="bring-said">
        {said}
      </p>
      {arrived ? (
        <Preview
          arrived={arrived}
          here={here}
          locale={locale}
          strings={strings}
          onAct={onAct}
          onDone={(sentence) => {
            setShown(undefined);
            setSaid(sentence);
          }}
        />
      ) : (
        <>
          <p class="code-field">
            <label for="code-field">{strings.field}</label>
            <small id="code-hint">{strings.hint}</small>
            <textarea
              id="code-field"
              rows={4}
              dir="ltr"
              ref={(element) => {
                field.current = element;
                leaveUnaided(element);
              }}
              aria-describedby={isWrong ? 'bring-said code-hint' : 'code-hint'}
              aria-invalid={isWrong}
            />
          </p>
          <p>
            <button class="button button-quiet" type="button" onClick={look}>
              {strings.look}
            </button>
          </p>
          <p class="code-field">
            <label for="moved-file">{strings.choose}</label>
            <input
              id="moved-file"
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const input = event.currentTarget;
                void open(input.files?.[0]).then(() => (input.value = '')); // the same file may be chosen again
              }}
            />
          </p>
        </>
      )}
    </>
  );
}

function explain(refusal: Refusal, { refused }: MovingStrings, locale: string): string {
  if (refusal.reason === 'wrong-group') return format(refused.group, { group: refusal.group }, locale);
  return refused[refusal.reason];
}
