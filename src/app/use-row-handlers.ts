import { useCallback, useState } from 'react';
import { currentLibrary, markPapers } from '../library/library.ts';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import type { Paper } from '../paper/schema.ts';
import type { RowSelection } from '../results/use-selection.ts';
import { focusSearch } from '../search-box/search-box.tsx';
import type { RowHandlers } from '../table/row-actions.ts';
import { shortName } from '../table/row-item.ts';

/** Stars a paper, or takes the star back, and says so for those who do not see it. */
export function useStar(papers: readonly Paper[]) {
  const [said, setSaid] = useState('');
  const star = useCallback(
    (id: string) => {
      const paper = papers.find((candidate) => candidate.id === id);
      if (paper === undefined) return;
      const starred = currentLibrary().records.get(id)?.starred === true;
      setSaid(`${starred ? resultsMessages.starRemoved : commonMessages.starred}: ${shortName(paper)}`);
      void markPapers([paper], { kind: 'star', on: !starred });
    },
    [papers],
  );
  return { star, said };
}

/** What the table's rows report, put to work. */
export function rowHandlers(
  panel: { readonly open: (id: string) => void; readonly stepTo: (id: string) => void },
  { toggle, selectRange }: RowSelection,
  star: (id: string) => void,
): RowHandlers {
  return {
    onOpen: panel.open,
    onStep: panel.stepTo,
    onLeaveTop: focusSearch,
    onSelect: toggle,
    onSelectRange: selectRange,
    onStar: star,
  };
}
