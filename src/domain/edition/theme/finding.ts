import type { ContrastFailure } from './judge.ts';

/** Something a municipality is told about its token file: as data, so that a page or a terminal may show it. */
export interface ThemeFinding {
  code: ThemeCode;
  /** Of the token file, counted from 1; 0 when the whole file is meant. */
  line: number;
  /** What is there now, as a sentence. */
  found: string;
  /** What should be there, as a sentence; empty when `found` says it already. */
  expected: string;
  /** What to do, as a sentence; empty when nothing has to be done. */
  remedy: string;
  /** With code `contrast`: the pair, its ratio, and the nearest values that pass. */
  contrast?: ContrastFailure;
}

export type ThemeCode = ProblemCode | NoteCode;

/** What makes a file refused. */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'not-css'
  | 'nothing-known'
  | 'import'
  | 'font-face'
  | 'loads'
  | 'script'
  | 'markup'
  | 'escape'
  | 'comment-in-word'
  | 'behaviour'
  | 'unfinished'
  | 'unbalanced'
  | 'open-value'
  | 'contrast';

/** What a made theme tells besides. */
export type NoteCode =
  | 'dropped-picture'
  | 'dropped-rules'
  | 'unreadable'
  | 'missing-variable'
  | 'cycle'
  | 'mapped'
  | 'from-base'
  | 'dark-derived'
  | 'dark-only'
  | 'adjusted'
  | 'flattened'
  | 'font';
