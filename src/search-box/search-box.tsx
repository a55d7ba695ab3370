import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, useId, useRef } from 'react';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { CountsBeside } from '../search/query/completions.ts';
import { ids } from '../ui/dom.ts';
import { focusFirstRow } from '../ui/row-focus.ts';
import { isComposing } from '../view/composing.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import { QueryWarning } from './query-warning.tsx';
import { type Canonicalise, useQueryDraft } from './use-query-draft.ts';

interface SearchBoxProps {
  query: string;
  change: Change;
  /** Turns what a query says of facets into ticks; absent while the list is loading, as is what completes a word. */
  canonicalise?: Canonicalise;
  countsBeside?: CountsBeside;
  /** Hears when the cursor comes into the box and when it leaves. */
  onTyping?: (typing: boolean) => void;
}

/** Puts the cursor into the search box, with what stands there selected. */
export function focusSearch(): void {
  const input = document.getElementById(ids.search);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** Tells whether the cursor is in the search box. */
export function isSearching(): boolean {
  return document.activeElement?.id === ids.search;
}

/** The search box: what is typed completes with fields and values, and what it says of facets becomes ticks. */
export function SearchBox({ query, change, canonicalise = asItIs, countsBeside, onTyping }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { text, completions, active, isTyping, ...draft } = useQueryDraft({
    query,
    change,
    canonicalise,
    countsBeside,
    input,
  });

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const act = actOf(event.key);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const actOf = (key: string): (() => void) | null => {
    const chosen = completions[active];
    if (key === 'Escape') {
      if (completions.length > 0) return draft.dismiss;
      return text === '' ? () => input.current?.blur() : () => draft.search('', 0);
    }
    if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) return () => draft.accept(chosen);
    if (key === 'ArrowDown' && active < completions.length - 1) return () => draft.choose(active + 1);
    if (key === 'ArrowUp' && active >= 0) return () => draft.choose(active - 1);
    return key === 'ArrowDown' || key === 'Enter' ? toRows : null;
  };
  const toRows = () => {
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
        id={ids.search}
        type="search"
        role="combobox"
        aria-expanded={completions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        value={text}
        onChange={draft.type}
        onKeyDown={press}
        onFocus={() => {
          draft.begin();
          onTyping?.(true);
        }}
        onSelect={() => draft.moveCaret(caret())}
        onCompositionEnd={({ currentTarget }) => draft.search(currentTarget.value, caret())}
        onBlur={() => {
          draft.finish();
          onTyping?.(false);
        }}
        aria-label={searchBoxMessages.searchPapers}
        aria-keyshortcuts="/"
        placeholder={searchBoxMessages.searchFields}
        autoComplete="off"
        spellCheck={false}
        className="peer h-9 w-full rounded-md border border-control bg-paper ps-9 pe-9 text-base text-ellipsis placeholder:text-ink-faint hover:border-ink-faint tablet:text-row"
      />
      <kbd
        aria-hidden
        className="pointer-events-none absolute end-2 top-1/2 hidden h-5.5 -translate-y-1/2 items-center rounded-sm border border-line px-1.5 font-sans text-meta text-ink-faint peer-placeholder-shown:peer-not-focus:tablet:flex [[data-single-keys=off]_&]:hidden!"
      >
        /
      </kbd>
      <div className="absolute inset-x-0 top-full z-40 mt-1 hidden max-w-120 overflow-hidden rounded-md bg-paper shadow-[0_0_0_1px_var(--line),0_12px_32px_-12px_var(--shade)] has-[>:not([hidden])]:block">
        <CompletionList id={listId} completions={completions} active={active} onAccept={draft.accept} />
        {isTyping && <QueryWarning key={text} query={text} />}
      </div>
    </search>
  );
}

function asItIs(view: View): View {
  return view;
}
