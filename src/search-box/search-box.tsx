import Search from 'lucide-react/icons/search';
import { type ComponentType, type KeyboardEvent, lazy, Suspense, useId, useRef } from 'react';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { Facet } from '../paper/facets.ts';
import type { CountsForQuery } from '../search/query/completions.ts';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import { searchId } from '../ui/dom.ts';
import { focusFirstRow } from '../ui/row-focus.ts';
import { isComposing } from '../view/composing.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { optionId } from './option-id.ts';
import type { SearchHintsProps } from './search-hints.tsx';
import { type Canonicalise, useQueryDraft } from './use-query-draft.ts';

/** The search works without hints, so a chunk that fails to load is ignored. */
const loadHints = (): Promise<{ default: ComponentType<SearchHintsProps> }> =>
  import('./search-hints.tsx').then(
    ({ SearchHints: component }) => ({ default: component }),
    () => ({ default: () => null }),
  );
const SearchHints = lazy(loadHints);

interface SearchBoxProps {
  query: string;
  updateView: UpdateView;
  /** Converts filters in the query to ticked values; absent while the list loads, like `countsForQuery`. */
  canonicalise?: Canonicalise;
  countsForQuery?: CountsForQuery;
  /** The facets of the list; absent while it loads. */
  facets?: readonly Facet[];
  /** Called with true when the input gets the focus, with false when it loses it. */
  onFocusChange?: (typing: boolean) => void;
}

/** Focuses the search box and selects its text. */
export function focusSearch(): void {
  const input = document.getElementById(searchId);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** Tells whether the search box has the focus. */
export function isSearchFocused(): boolean {
  return document.activeElement?.id === searchId;
}

/** The search box. It completes fields and values, and converts filters in the query to ticked values. */
export function SearchBox({
  query,
  updateView,
  canonicalise = unchanged,
  countsForQuery,
  facets,
  onFocusChange,
}: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { text, completions, active, isTyping, ...draft } = useQueryDraft({
    query,
    updateView,
    canonicalise,
    countsForQuery,
    input,
  });

  usePrefetch(loadHints);

  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const action = actionFor(event.key);
    if (action === null) return;
    event.preventDefault();
    action();
  };
  const actionFor = (key: string): (() => void) | null => {
    const chosen = completions[active];
    if (key === 'Escape') {
      if (completions.length > 0) return draft.dismiss;
      return text === '' ? () => input.current?.blur() : () => draft.search('', 0);
    }
    if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) return () => draft.accept(chosen);
    if (key === 'ArrowDown' && active < completions.length - 1) return () => draft.activate(active + 1);
    if (key === 'ArrowUp' && active >= 0) return () => draft.activate(active - 1);
    return key === 'ArrowDown' || key === 'Enter' ? moveToRows : null;
  };
  const moveToRows = () => {
    draft.finish();
    focusFirstRow();
  };
  const caret = () => input.current?.selectionStart ?? text.length;

  return (
    <search className="relative min-w-0 flex-1">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
      />
      <input
        ref={input}
        id={searchId}
        type="search"
        role="combobox"
        aria-expanded={completions.length > 0}
        aria-controls={isTyping ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        value={text}
        onChange={draft.type}
        onKeyDown={handleKey}
        onFocus={() => {
          draft.begin();
          onFocusChange?.(true);
        }}
        onSelect={() => draft.moveCaret(caret())}
        onCompositionEnd={({ currentTarget }) => draft.search(currentTarget.value, caret())}
        onBlur={() => {
          draft.finish();
          onFocusChange?.(false);
        }}
        aria-label={searchBoxMessages.searchPapers}
        aria-keyshortcuts="/"
        placeholder={searchBoxMessages.searchFields}
        autoComplete="off"
        spellCheck={false}
        className="h-9 w-full rounded-md border border-control bg-paper ps-9 pe-3 text-base text-ellipsis placeholder:text-ink-faint hover:border-ink-faint tablet:pe-16 tablet:text-row"
      />
      {isTyping && (
        <Suspense>
          <SearchHints
            id={listId}
            completions={completions}
            active={active}
            onAccept={draft.accept}
            query={text}
            facets={facets}
          />
        </Suspense>
      )}
    </search>
  );
}

function unchanged(view: View): View {
  return view;
}
