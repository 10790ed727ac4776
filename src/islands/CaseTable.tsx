import { useReducer } from 'preact/hooks';
import { play, startTable, type TableEvent, type TableState } from '#domain/practice/case-table/state.ts';
import type { CaseTableProps } from './practice/case-table/case-props.ts';
import { LiveTable } from './practice/case-table/LiveTable.tsx';
import { PlainTable } from './practice/case-table/PlainTable.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { useLive } from './practice/use-live.ts';

/** A first meeting about one case: who comes, who hears what, which plan, and how it goes on. Keeps nothing. */
export default function CaseTable(props: CaseTableProps) {
  return (
    <PlainBoundary plain={() => <PlainTable {...props} />}>
      <Practice {...props} />
    </PlainBoundary>
  );
}

function Practice(props: CaseTableProps) {
  const [state, happened] = useReducer(
    (before: TableState, event: TableEvent) => play(props.table, before, event),
    startTable,
  );
  return useLive() ? <LiveTable shared={props} state={state} happened={happened} /> : <PlainTable {...props} />;
}
