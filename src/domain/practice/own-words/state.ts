import type { Texts } from '#domain/progress/own-words.ts';

/** More than this many letters no field takes: it has to fit on one page of paper. */
export const longestText = 500;

/** What is announced after something she did. */
export type Said = 'kept' | 'erased' | 'full' | 'not-kept';

export type WritingState = {
  texts: Texts;
  /** Whether this device keeps the words, because she asked for it. */
  isKept: boolean;
  /** Whether this device keeps anything of the course. */
  hasRecord: boolean;
  said: Said | undefined;
};

export type WritingEvent =
  /** What the device had kept was read. Words written in the meantime stay. */
  | { type: 'found'; texts: Texts; hasRecord: boolean }
  | { type: 'wrote'; field: string; text: string }
  /** A ready line was tapped. */
  | { type: 'added'; field: string; line: string }
  | { type: 'erased' }
  /** What became of keeping them. */
  | { type: 'stored'; result: 'kept' | 'gone' | 'full' | 'not-kept'; isAsked: boolean };

export const unwritten: WritingState = { texts: {}, isKept: false, hasRecord: false, said: undefined };

/** The next state of words that somebody writes for herself. */
export function write(state: WritingState, event: WritingEvent): WritingState {
  switch (event.type) {
    case 'found':
      return {
        ...state,
        texts: { ...event.texts, ...state.texts },
        isKept: hasWords(event.texts),
        hasRecord: event.hasRecord,
      };
    case 'wrote':
      return withText(state, event.field, event.text);
    case 'added':
      return withText(state, event.field, addLine(state.texts[event.field] ?? '', event.line));
    case 'erased':
      return { ...state, texts: emptied(state.texts), said: 'erased' };
    case 'stored':
      return afterStoring(state, event);
  }
}

/** Whether anything was written at all. */
export function hasWords(texts: Texts): boolean {
  return Object.values(texts).some((text) => text.trim() !== '');
}

/** The same fields without words: what takes them off the device. */
export function emptied(texts: Texts): Texts {
  return Object.fromEntries(Object.keys(texts).map((field) => [field, '']));
}

function withText(state: WritingState, field: string, text: string): WritingState {
  return { ...state, texts: { ...state.texts, [field]: text.slice(0, longestText) }, said: undefined };
}

/** The line below what stands there; nothing changes when it stands there already. */
function addLine(text: string, line: string): string {
  if (text.split('\n').includes(line)) return text;
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}

function afterStoring(
  state: WritingState,
  { result, isAsked }: Extract<WritingEvent, { type: 'stored' }>,
): WritingState {
  if (result === 'kept') return { ...state, isKept: true, hasRecord: true, said: isAsked ? 'kept' : state.said };
  if (result === 'gone') return { ...state, isKept: false };
  // A change that could not be kept is told, asked or not: she counts on it.
  return { ...state, isKept: false, said: result };
}
