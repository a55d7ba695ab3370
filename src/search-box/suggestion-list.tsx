import { formatNumber, plural } from '../messages/count.ts';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { Suggestion } from '../search/plain-words/suggestions.ts';
import { optionId } from './option-id.ts';

interface SuggestionListProps {
  id: string;
  suggestions: readonly Suggestion[];
  /** The index of the active suggestion; -1 for none. */
  active: number;
  onAccept: (suggestion: Suggestion) => void;
}

/** All suggestions for a query. The focus stays in the input. */
export function SuggestionList({ id, suggestions, active, onAccept }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label={searchBoxMessages.suggestions} className="py-1">
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles keys and names this option by aria-activedescendant
        <div
          key={`${suggestion.label} ${suggestion.detail}`}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAccept(suggestion)}
          className="flex min-h-7 cursor-pointer items-baseline gap-2 px-3 py-1 text-cell hover:bg-surface aria-selected:bg-tint"
        >
          <span className="min-w-0 truncate font-medium text-ink" dir="auto">
            {suggestion.label}
          </span>
          <span className="min-w-0 flex-1 truncate text-meta text-ink-faint">{suggestion.detail}</span>
          {suggestion.count !== null && (
            <span className="text-ink-muted figures">
              {formatNumber(suggestion.count)}
              <span className="sr-only"> {plural(suggestion.count, 'paper')}</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
