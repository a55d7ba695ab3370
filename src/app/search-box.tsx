import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { CountsBeside } from '../search/query/completions.ts';
import { isComposing } from '../view/composing.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import * as searchWords from '../words/search.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import { QuerySlip } from './query-slip.tsx';
import { focusFirstRow } from './row-focus.ts';
import { type Settle, useQueryDraft } from './use-query-draft.ts';

interface SearchBoxProps {
  query: string;
  change: Change;
  /** Turns what a query says of facets into ticks; absent while the list is loading, as is what completes a word. */
  settle?: Settle;
  countsBeside?: CountsBeside;
  /** Hears when the cursor comes into the box and when it leaves. */
  onTyping?: (typing: boolean) => void;
}

const inputId = 'search';

/** Puts the cursor into the search box, with what stands there selected. */
export function focusSearch(): void {
  const input = document.getElementById(inputId);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** Tells whether the cursor is in the search box. */
export function isSearching(): boolean {
  return document.activeElement?.id === inputId;
}

/** The search box: what is typed completes with fields and values, and what it says of facets becomes ticks. */
export function SearchBox({ query, change, settle = asItIs, countsBeside, onTyping }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { text, completions, active, isTyping, ...draft } = useQueryDraft({ query, change, settle, countsBeside, input });

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
      <Search aria-hidden className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-faint" />
      <input
        ref={input}
        id={inputId}
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
        aria-label={searchWords.searchPapers}
        aria-keyshortcuts="/"
        placeholder={searchWords.searchFields}
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
        {isTyping && <QuerySlip key={text} query={text} />}
      </div>
    </search>
  );
}

function asItIs(view: View): View {
  return view;
}
