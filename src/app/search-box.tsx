import Search from 'lucide-react/icons/search';
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Change } from '../view/use-view.ts';
import { focusFirstRow } from './row-focus.ts';

interface SearchBoxProps {
  query: string;
  change: Change;
}

const inputId = 'search';

/** Puts the cursor into the search box, with what stands there selected. */
export function focusSearch(): void {
  const input = document.getElementById(inputId);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** The search box. The address holds what is searched for; the box holds only what the address would not: a trailing space, a half-composed word. */
export function SearchBox({ query, change }: SearchBoxProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  const started = useRef(false);
  const text = draft !== null && (composing.current || draft.trim() === query.trim()) ? draft : query;

  const search = (words: string) => {
    change((view) => ({ ...view, query: words }), started.current ? 'replace' : 'push');
    started.current = true;
  };
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    composing.current = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
    setDraft(target.value);
    if (!composing.current) search(target.value);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (text === '') event.currentTarget.blur();
      else search('');
      setDraft(null);
    }
    if ((event.key === 'ArrowDown' || event.key === 'Enter') && focusFirstRow()) event.preventDefault();
  };

  return (
    <search className="relative min-w-0 flex-1">
      <Search aria-hidden className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-faint" />
      <input
        id={inputId}
        type="search"
        value={text}
        onChange={type}
        onKeyDown={press}
        onFocus={() => {
          started.current = false;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          search(event.currentTarget.value);
        }}
        onBlur={() => setDraft(null)}
        aria-label="Search the papers"
        aria-keyshortcuts="/ Control+K"
        placeholder="Search title, venue, affiliation, notes"
        autoComplete="off"
        spellCheck={false}
        className="peer h-9 w-full rounded-md border border-control bg-paper ps-9 pe-9 text-base text-ellipsis placeholder:text-ink-faint hover:border-ink-faint tablet:text-row"
      />
      <kbd
        aria-hidden
        className="pointer-events-none absolute end-2 top-1/2 hidden h-5.5 -translate-y-1/2 items-center rounded-sm border border-line px-1.5 font-sans text-meta text-ink-faint peer-placeholder-shown:peer-not-focus:tablet:flex"
      >
        /
      </kbd>
    </search>
  );
}
