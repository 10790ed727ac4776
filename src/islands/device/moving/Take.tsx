import { useState } from 'preact/hooks';
import { ownParts } from '#domain/progress/own-words.ts';
import { takeAlong, writeMovedFile, writeRecordCode } from '#domain/progress/moving/take.ts';
import type { Marks } from '#domain/progress/moving/words.ts';
import { saveFile } from '#platform/save-file.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { CodeGroups } from './CodeGroups.tsx';
import type { MovingProps } from './moving-props.ts';
import { Picture } from './Picture.tsx';

type Props = Pick<MovingProps, 'locale' | 'strings'> & { record: SavedRecord; marks: Marks };

/** Three ways for the record to go to another device, each with the trace it leaves said before. */
export function Take({ record, marks, locale, strings }: Props) {
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState<'picture' | 'code' | 'file'>();
  const taken = takeAlong(record, { own });
  const groups = shown && writeRecordCode(taken, marks);
  const save = (): void => {
    saveFile('page-notes.json', 'application/json', writeMovedFile(taken));
    setShown('file');
  };
  return (
    <>
      {ownParts.some((part) => record[part].length > 0) && (
        <p>
          <label class="tick">
            <input type="checkbox" checked={own} onChange={(event) => setOwn(event.currentTarget.checked)} />
            <span>{strings.own}</span>
          </label>
          <small>{strings.ownNote}</small>
        </p>
      )}
      <Way id="take-picture" lead={strings.pictureLead} name={strings.picture} onTake={() => setShown('picture')} />
      {shown === 'picture' && groups && <Picture text={groups.join('')} strings={strings} />}
      <Way id="take-code" lead={strings.codeLead} name={strings.code} onTake={() => setShown('code')} />
      {shown === 'code' && groups && <CodeGroups groups={groups} locale={locale} strings={strings} />}
      <Way id="take-file" lead={strings.fileLead} name={strings.file} onTake={save} />
      <p role="status">{shown === 'file' && strings.fileSaved}</p>
    </>
  );
}

function Way({ id, lead, name, onTake }: { id: string; lead: string; name: string; onTake: () => void }) {
  return (
    <>
      <p id={id}>{lead}</p>
      <p>
        <button class="button button-quiet" type="button" aria-describedby={id} onClick={onTake}>
          {name}
        </button>
      </p>
    </>
  );
}
