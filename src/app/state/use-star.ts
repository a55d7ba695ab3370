import { useCallback, useState } from 'react';
import { changeRecords, currentLibrary } from '../../library/library.ts';
import * as commonMessages from '../../messages/common.ts';
import * as resultsMessages from '../../messages/results.ts';
import type { Paper } from '../../paper/schema.ts';
import { shortName } from '../../table/row-item.ts';

/** Toggles the star of a paper and announces it to screen readers. */
export function useStar(papers: readonly Paper[]) {
  const [announcement, setAnnouncement] = useState('');
  const star = useCallback(
    (id: string) => {
      const paper = papers.find((candidate) => candidate.id === id);
      if (paper === undefined) return;
      const starred = currentLibrary().records.get(id)?.starred === true;
      setAnnouncement(
        `${starred ? resultsMessages.starRemoved : commonMessages.starred}: ${shortName(paper)}`,
      );
      void changeRecords([paper], { kind: 'star', on: !starred });
    },
    [papers],
  );
  return { star, announcement };
}
