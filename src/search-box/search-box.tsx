import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, Suspense, useMemo, useRef, useState } from 'react';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { ListIndex } from '../search/list-index.ts';
import type { CountsForQuery } from '../search/query/completions.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { useAfterPaint } from '../ui/deferred/use-after-paint.ts';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import { searchId } from '../ui/dom.ts';
import { focusFirstRow } from '../ui/focus/row-focus.ts';
import { isComposing } from '../view/composing.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import type { HintAttributes, HintKeys } from './hint-keys.ts';
import { type Canonicalise, useQueryDraft } from './use-query-draft.ts';

const loadHints = () => import('./search-hints.tsx').then((module) => module.SearchHints);
/** The search works without hints, so a chunk that fails to load is ignored. */
const SearchHints = onDemand(loadHints, () => null);

interface SearchBoxProps {
  query: string;
  updateView: UpdateView;
  /** Converts filters in the query to ticked values; absent while the list loads, like `countsForQuery`. */
  canonicalise?: Canonicalise;
  countsForQuery?: CountsForQuery;
  /** The index of the list; absent while it loads. */
  index?: ListIndex;
  /** Called with true when the input gets the focus, with false when it loses it. */
  onFocusChange?: (typing: boolean) => void;
}

/** The search box. It suggests filters, and converts filters in the query to ticked values. */
export function SearchBox({
  query,
  updateView,
  canonicalise = unchanged,
  countsForQuery,
  index,
  onFocusChange,
}: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintKeys = useRef<HintKeys>(noKeys);
  const [hintAttributes, setHintAttributes] = useState<HintAttributes>({});
  const [hasFocus, setHasFocus] = useState(false);
  const { text, caret, isTyping, ...draft } = useQueryDraft({
    query,
    updateView,
    canonicalise,
    input,
  });

  usePrefetch(loadHints);
  // The rows are shown first.
  const [hinted, showHintsNow] = useAfterPaint(
    useMemo(
      () => ({ query: text, isTyping, caret, index, countsForQuery }),
      [text, isTyping, caret, index, countsForQuery],
    ),
  );

  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key.length > 1) showHintsNow();
    const action = hintKeys.current(event.key) ?? actionFor(event.key);
    if (action === null) return;
    event.preventDefault();
    action();
  };
  const actionFor = (key: string): (() => void) | null => {
    if (key === 'Escape') return text === '' ? () => input.current?.blur() : () => draft.search('', 0);
    return key === 'ArrowDown' || key === 'Enter' ? moveToRows : null;
  };
  const moveToRows = () => {
    draft.finish();
    focusFirstRow();
  };
  const caretNow = () => input.current?.selectionStart ?? text.length;

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
        aria-expanded={false}
        aria-autocomplete="list"
        {...hintAttributes}
        value={text}
        onChange={draft.type}
        onKeyDown={handleKey}
        onFocus={() => {
          draft.begin();
          setHasFocus(true);
          onFocusChange?.(true);
        }}
        onSelect={() => draft.moveCaret(caretNow())}
        onCompositionEnd={({ currentTarget }) => draft.search(currentTarget.value, caretNow())}
        onBlur={() => {
          draft.finish();
          setHasFocus(false);
          onFocusChange?.(false);
        }}
        aria-label={searchBoxMessages.searchPapers}
        aria-keyshortcuts="/"
        placeholder={searchBoxMessages.searchFields}
        autoComplete="off"
        spellCheck={false}
        className="h-9 w-full rounded-md border border-control bg-paper ps-9 pe-3 text-base text-ellipsis placeholder:text-ink-faint hover:border-ink-faint tablet:pe-16 tablet:text-row"
      />
      {(isTyping || hasFocus) && (
        <Suspense>
          <SearchHints {...hinted} onAccept={draft.accept} keys={hintKeys} onAttributes={setHintAttributes} />
        </Suspense>
      )}
    </search>
  );
}

const noKeys: HintKeys = () => null;

function unchanged(view: View): View {
  return view;
}
