import { useCallback } from 'react';
import { changeRecords, currentLibrary } from '../library/library.ts';
import type { Paper } from '../paper/schema.ts';
import type { RowHandlers } from '../table/row-acts.ts';
import { focusSearch } from './search-box.tsx';
import type { RowSelection } from './use-selection.ts';

/** Stars a paper, or takes the star back. */
export function useStar(papers: readonly Paper[]): (id: string) => void {
  return useCallback(
    (id: string) => {
      const paper = papers.find((candidate) => candidate.id === id);
      const starred = currentLibrary().records.get(id)?.starred === true;
      if (paper !== undefined) void changeRecords([paper], { kind: 'star', on: !starred });
    },
    [papers],
  );
}

/** What the table's rows report, put to work. */
export function rowHandlers(
  panel: { readonly open: (id: string) => void; readonly stepTo: (id: string) => void },
  { toggle, pickRange }: RowSelection,
  star: (id: string) => void,
): RowHandlers {
  return { onOpen: panel.open, onStep: panel.stepTo, onLeaveTop: focusSearch, onPick: toggle, onPickRange: pickRange, onStar: star };
}
