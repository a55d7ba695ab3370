import type { KeyboardEvent } from 'react';
import * as facetsMessages from '../messages/facets.ts';

interface ValueSearchProps {
  label: string;
  query: string;
  onQuery: (query: string) => void;
}

/** The search box for the values of one facet. Esc clears it before it does anything else. */
export function ValueSearch({ label, query, onQuery }: ValueSearchProps) {
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    event.preventDefault();
    onQuery('');
  };
  return (
    <input
      type="search"
      data-step=""
      tabIndex={-1}
      value={query}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={handleKey}
      aria-label={facetsMessages.findIn(label)}
      placeholder={facetsMessages.find}
      autoComplete="off"
      spellCheck={false}
      className="facet-input facet-target h-7 w-full rounded-sm border border-control bg-paper px-2 placeholder:text-ink-faint hover:border-ink-faint"
    />
  );
}
