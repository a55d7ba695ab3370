import type { KeyboardEvent } from 'react';
import * as facetsMessages from '../messages/facets.ts';

interface ValueSearchProps {
  label: string;
  words: string;
  onType: (words: string) => void;
}

/** Finds values of one facet by name. Esc clears it first. */
export function ValueSearch({ label, words, onType }: ValueSearchProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || words === '') return;
    event.stopPropagation();
    event.preventDefault();
    onType('');
  };
  return (
    <input
      type="search"
      value={words}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={press}
      aria-label={facetsMessages.findIn(label)}
      placeholder={facetsMessages.find}
      autoComplete="off"
      spellCheck={false}
      className="my-1 h-7 w-full rounded-sm border border-control bg-paper px-2 text-base placeholder:text-ink-faint hover:border-ink-faint tablet:text-cell"
    />
  );
}
