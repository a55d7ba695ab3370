import { type RefObject, useId, useLayoutEffect, useMemo, useState } from 'react';
import * as searchBoxMessages from '../messages/search-box.ts';
import { facetsIn } from '../search/facet-index.ts';
import type { ListIndex } from '../search/list-index.ts';
import { type Suggestion, type Suggestions, suggestionsFor } from '../search/plain-words/suggestions.ts';
import type { CountsForQuery } from '../search/query/completions.ts';
import type { HintAttributes, HintKeys } from './hint-keys.ts';
import { optionId } from './option-id.ts';
import { QueryWarning } from './query-warning.tsx';
import { SuggestionLine } from './suggestion-line.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useHintKeys } from './use-hint-keys.ts';
import { useRecentSearches } from './use-recent-searches.ts';

interface SearchHintsProps {
  query: string;
  /** Whether the reader types; otherwise the box only has the focus. */
  isTyping: boolean;
  /** Where the reader types; null while nothing can be suggested. */
  caret: number | null;
  /** The index of the list; absent while it loads, like `countsForQuery`. */
  index: ListIndex | undefined;
  countsForQuery: CountsForQuery | undefined;
  onAccept: (suggestion: Suggestion) => void;
  /** Receives what keys do while there are suggestions. */
  keys: RefObject<HintKeys>;
  onAttributes: (attributes: HintAttributes) => void;
}

const none: Suggestions = { items: [], ofField: false };

/** The last entry of the list of recent searches. */
const clearing: Suggestion = recentSearch(searchBoxMessages.clearRecent);

/**
 * What the search box shows below itself: while the reader types, a line of suggestions, or all of them as a
 * list, and a warning; while it is empty, the recent searches. The list opens for the values of a field, and when
 * the reader asks for it. What was searched for is remembered when the box is cleared or loses the focus.
 */
export function SearchHints(props: SearchHintsProps) {
  const { query, isTyping, caret, index, countsForQuery, keys, onAttributes } = props;
  const id = useId();
  const isEmpty = query === '';
  // In an empty box the caret does not count: it may come only later.
  const place = isEmpty ? query : `${caret} ${query}`;
  const [chosen, setChosen] = useState({ place, active: -1, dismissed: false });
  const isHere = chosen.place === place;
  // The same place may come back, such as an empty box: then nothing is chosen in it yet.
  if (!isHere) setChosen({ place, active: -1, dismissed: false });
  const [recent, forgetRecent] = useRecentSearches(query);
  const { items: suggestions, ofField } = useMemo(
    () =>
      caret === null || index === undefined || countsForQuery === undefined
        ? none
        : suggestionsFor(index, countsForQuery, query, caret),
    [query, caret, index, countsForQuery],
  );
  const items = useMemo(
    () => (isEmpty && recent.length > 0 ? [...recent.map(recentSearch), clearing] : suggestions),
    [isEmpty, recent, suggestions],
  );
  const active = isHere ? chosen.active : -1;
  const listed = items.length > 0 && (active >= 0 || (ofField && !(isHere && chosen.dismissed)));
  const hasLine = items.length > 0 && !listed;
  const activate = (next: number) => setChosen({ place, active: next, dismissed: false });
  const clear = () => {
    forgetRecent();
    activate(-1);
  };
  const accept = (suggestion: Suggestion) => (suggestion === clearing ? clear() : props.onAccept(suggestion));

  useHintKeys(keys, (key) => {
    const first = key === 'ArrowRight' && (isEmpty || caret === query.length) ? items[0] : undefined;
    const taken = items[active] ?? first;
    if ((key === 'Enter' || key === 'ArrowRight') && taken !== undefined) return () => accept(taken);
    if (key === 'Escape' && listed) return () => setChosen({ place, active: -1, dismissed: true });
    if (key === 'ArrowDown' && active < items.length - 1) return () => activate(active + 1);
    return key === 'ArrowUp' && active >= 0 ? () => activate(active - 1) : null;
  });

  useLayoutEffect(() => {
    onAttributes({
      'aria-expanded': listed,
      'aria-controls': listed ? id : undefined,
      'aria-activedescendant': active >= 0 ? optionId(id, active) : undefined,
      'aria-describedby': hasLine ? `${id}-first` : undefined,
    });
    return () => onAttributes({});
  }, [onAttributes, id, listed, active, hasLine]);

  return (
    <>
      {hasLine && (
        <SuggestionLine
          id={`${id}-first`}
          suggestions={items.filter((item) => item !== clearing)}
          onAccept={accept}
          onClear={isEmpty ? clear : null}
        />
      )}
      <div className="absolute inset-x-0 top-full z-40 mt-1 hidden max-w-120 overflow-hidden rounded-md bg-paper [box-shadow:0_0_0_1px_var(--line),0_12px_32px_-12px_var(--shade)] has-[>:not([hidden])]:block">
        {listed && <SuggestionList id={id} suggestions={items} active={active} onAccept={accept} />}
        {isTyping && <QueryWarning key={query} query={query} facets={index && facetsIn(index.facets)} />}
      </div>
    </>
  );
}

function recentSearch(query: string): Suggestion {
  return { label: query, detail: '', count: null, before: query, after: '' };
}
