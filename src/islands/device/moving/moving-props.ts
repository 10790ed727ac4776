import type { CameraTrouble } from '#platform/camera/watch-camera.ts';
import type { Refusal } from '#domain/progress/moving/read.ts';
import type { Said } from '../state.ts';
import type { Found } from '../state.ts';

export type MovingProps = {
  /** Tag for `Intl`. */
  locale: string;
  /** Ids of stories and steps, which two devices with this site have in common. */
  ids: readonly string[];
  /** What this device keeps now. */
  state: Found['record'];
  strings: MovingStrings;
  /** Does something to the device and tells the page about it. */
  onAct: (action: () => Promise<Said>) => Promise<void>;
};

/** `moving` of the interface strings. */
export type MovingStrings = {
  [name in Sentence]: string;
} & {
  camera: Readonly<Record<CameraTrouble, string>>;
  refused: Readonly<Record<Exclude<Refusal['reason'], 'wrong-group'> | 'group', string>>;
};

type Sentence =
  | 'title'
  | 'lead'
  | 'open'
  | 'notLoaded'
  | 'take'
  | 'nothing'
  | 'own'
  | 'ownNote'
  | 'pictureLead'
  | 'picture'
  | 'pictureHow'
  | 'pictureName'
  | 'pictureTooBig'
  | 'codeLead'
  | 'code'
  | 'codeLength'
  | 'codeLong'
  | 'codeName'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'fileLead'
  | 'file'
  | 'fileSaved'
  | 'bring'
  | 'blocked'
  | 'newerHere'
  | 'scanLead'
  | 'scan'
  | 'scanning'
  | 'scanStop'
  | 'field'
  | 'hint'
  | 'look'
  | 'choose'
  | 'found'
  | 'lessons'
  | 'answers'
  | 'ownFound'
  | 'skipped'
  | 'stays'
  | 'same'
  | 'add'
  | 'keep'
  | 'leave'
  | 'left';
