import Search from 'lucide-react/icons/search';
import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Exploration } from '../search/exploration.ts';
import { type Completion, completionsFor } from '../search/query/completions.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import { QuerySlip } from './query-slip.tsx';
import { focusFirstRow } from './row-focus.ts';

interface SearchBoxProps {
  query: string;
  change: Change;
  /** Turns what a query says of facets into ticks; what is still being typed only when `open`. Absent while the list is loading. */
  settle?: ((view: View, open: boolean) => View) | undefined;
  /** What the values of the facets would show, to complete what is typed. */
  counts?: Exploration['counts'] | undefined;
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

/** What the box holds and the address does not: a trailing space, a half-composed word, where the caret is, and which completion is meant. */
interface Draft {
  readonly text: string;
  readonly caret: number;
  readonly composing: boolean;
  /** The completion that the arrows have reached; -1 for none. */
  readonly active: number;
  /** Whether the completions were sent away. */
  readonly dismissed: boolean;
}

/** The search box: the address holds what is searched for; what is typed completes with fields and values, and what it says of facets becomes ticks. */
export function SearchBox({ query, change, settle = (view) => view, counts }: SearchBoxProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const listId = useId();
  const started = useRef(false);
  const text = draft !== null && (draft.composing || draft.text.trim() === query.trim()) ? draft.text : query;
  const completing = draft !== null && text === draft.text && !draft.composing && !draft.dismissed && counts !== undefined;
  const completions = completing ? completionsFor(counts, text, draft.caret) : [];
  const active = draft === null ? -1 : Math.min(draft.active, completions.length - 1);

  const search = (words: string, caret: number) => {
    let left = words;
    change(
      (view) => {
        const next = settle({ ...view, query: words }, false);
        left = next.query;
        return next;
      },
      started.current ? 'replace' : 'push',
    );
    started.current = left === words;
    const behind = words.length - caret;
    setDraft({ text: left, caret: Math.max(0, left.length - behind), composing: false, active: -1, dismissed: false });
  };
  const finish = () => {
    change((view) => settle(view, true), 'replace');
    setDraft(null);
  };
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const caret = target.selectionStart ?? target.value.length;
    if (nativeEvent instanceof InputEvent && nativeEvent.isComposing)
      setDraft({ text: target.value, caret, composing: true, active: -1, dismissed: false });
    else search(target.value, caret);
  };
  const accept = ({ before, after }: Completion) => search(before + after, before.length);
  const move = (to: number) => draft !== null && setDraft({ ...draft, active: to });

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = completions[active];
    if (event.key === 'Escape') {
      event.preventDefault();
      if (completions.length > 0 && draft !== null) setDraft({ ...draft, dismissed: true });
      else if (text === '') event.currentTarget.blur();
      else search('', 0);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) {
      event.preventDefault();
      accept(chosen);
    } else if (event.key === 'ArrowDown' && active < completions.length - 1) {
      event.preventDefault();
      move(active + 1);
    } else if (event.key === 'ArrowUp' && active >= 0) {
      event.preventDefault();
      move(active - 1);
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      finish();
      if (focusFirstRow()) event.preventDefault();
    }
  };

  return (
    <search className="relative min-w-0 flex-1">
      <Search aria-hidden className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-faint" />
      <input
        id={inputId}
        type="search"
        role="combobox"
        aria-expanded={completions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        value={text}
        onChange={type}
        onKeyDown={press}
        onFocus={() => {
          started.current = false;
        }}
        onCompositionEnd={({ currentTarget }) => search(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)}
        onBlur={finish}
        aria-label="Search the papers"
        aria-keyshortcuts="/ Control+K"
        placeholder="Search title, venue, affiliation, notes"
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
      <div className="absolute inset-x-0 top-full z-40 mt-1 hidden max-w-120 overflow-hidden has-[>:not([hidden])]:block rounded-md bg-paper shadow-[0_0_0_1px_var(--line),0_12px_32px_-12px_rgb(20_18_15/35%)]">
        <CompletionList id={listId} completions={completions} active={active} onAccept={accept} />
        {draft !== null && !draft.composing && <QuerySlip key={text} query={text} />}
      </div>
    </search>
  );
}
