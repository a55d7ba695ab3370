import { citationOf } from '../../cite/citation.ts';
import { contextObject, maxDescribed } from '../../cite/coins.ts';
import type { Paper } from '../../paper/schema.ts';
import type { PublishedList } from '../addresses/published-list.ts';

interface CoinsProps {
  list: PublishedList;
  papers: readonly Paper[];
}

/** Papers for reference managers, which find them in empty elements. */
export function Coins({ list, papers }: CoinsProps) {
  return papers
    .slice(0, maxDescribed)
    .map((paper) => (
      <span key={paper.id} className="Z3988" title={contextObject(citationOf(paper, list.cited))} />
    ));
}
