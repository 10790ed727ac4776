import type { ComponentChildren } from 'preact';
import type { TableEvent, TableState } from '#domain/practice/case-table/state.ts';
import type { CaseTableProps } from './case-props.ts';

/** What a screen needs to know. */
export type ScreenProps = { shared: CaseTableProps; state: TableState; happened: (event: TableEvent) => void };

/** One screen: a heading that takes the focus, what stands before, what is announced, and what stands after. */
export type Screen = {
  title: ComponentChildren;
  before?: ComponentChildren;
  said?: ComponentChildren;
  after: ComponentChildren;
};
