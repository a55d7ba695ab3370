import { useEffect, useRef, useState } from 'react';
import * as resultsMessages from '../messages/results.ts';
import * as listMessages from '../messages/sharing/reading-list.ts';
import { sortDescription } from '../view/describe-sort.ts';
import type { View } from '../view/view.ts';
import type { RowSelection } from './use-row-selection.ts';

/** How long the inputs must stay the same before they are announced, in milliseconds. */
const quietTime = 500;

interface LiveStatusProps {
  /** The last action whose effect is visible in one place only. */
  action: string;
  /** The view whose papers are shown. */
  view: View;
  /** The number of its papers, or what the app is waiting for. */
  countText: string;
  /** Its filters in words; empty without filters. */
  filterText: string;
  hasRows: boolean;
  selection: Pick<RowSelection, 'ids' | 'papers' | 'selecting'>;
}

/** Announces changes to screen readers, after a pause and only the part that changed. */
export function LiveStatus(props: LiveStatusProps) {
  const { action, selection } = props;
  const { ids, papers, selecting } = selection;
  const [announced, setAnnounced] = useState('');
  const last = useRef({ action: '', outcome: '', selected: '' });
  const outcome = outcomeText(props);
  const selected = selecting ? listMessages.selected(ids.size, ids.size - papers.length) : '';
  useEffect(() => {
    const timer = setTimeout(() => {
      const changes = [
        action !== last.current.action && action,
        outcome !== last.current.outcome && outcome,
        selected !== last.current.selected && (selected || listMessages.nothingSelected),
      ].filter(Boolean);
      last.current = { action, outcome, selected };
      if (changes.length > 0) setAnnounced(changes.join('. '));
    }, quietTime);
    return () => clearTimeout(timer);
  }, [action, outcome, selected]);
  return (
    <p role="status" className="sr-only">
      {announced}
    </p>
  );
}

/** What the page shows: the number of papers, the filters and the order. */
function outcomeText({ view, countText, filterText, hasRows }: LiveStatusProps): string {
  const isTable = view.overview === null;
  return [
    isTable ? '' : `${resultsMessages.overviewOf} `,
    countText,
    filterText === '' ? '' : `: ${filterText}`,
    isTable && hasRows ? `, ${sortDescription(view)}` : '',
  ].join('');
}
