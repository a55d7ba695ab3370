import { useCallback, useState } from 'react';
import { currentLibrary, markPapers } from '../library/library.ts';
import type { Paper } from '../paper/schema.ts';
import type { RowHandlers } from '../table/row-acts.ts';
import { shortName } from '../table/row-item.ts';
import * as commonWords from '../words/common.ts';
import * as resultsWords from '../words/results.ts';
import { focusSearch } from './search-box.tsx';
import type { RowSelection } from './use-selection.ts';

/** Stars a paper, or takes the star back, and says so for those who do not see it. */
export function useStar(papers: readonly Paper[]) {
  const [said, setSaid] = useState('');
  const star = useCallback(
    (id: string) => {
      const paper = papers.find((candidate) => candidate.id === id);
      if (paper === undefined) return;
      const starred = currentLibrary().records.get(id)?.starred === true;
      setSaid(`${starred ? resultsWords.starRemoved : commonWords.starred}: ${shortName(paper)}`);
      void markPapers([paper], { kind: 'star', on: !starred });
    },
    [papers],
  );
  return { star, said };
}

/** What the table's rows report, put to work. */
export function rowHandlers(
  panel: { readonly open: (id: string) => void; readonly stepTo: (id: string) => void },
  { toggle, pickRange }: RowSelection,
  star: (id: string) => void,
): RowHandlers {
  return { onOpen: panel.open, onStep: panel.stepTo, onLeaveTop: focusSearch, onPick: toggle, onPickRange: pickRange, onStar: star };
}
