import * as commonMessages from '../messages/common.ts';
import { formatNumber, plural } from '../messages/count.ts';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { Suggestion } from '../search/plain-words/suggestions.ts';
import './suggestion-line.css';

interface SuggestionLineProps {
  /** The id of the sentence that says which one the right arrow takes. */
  id: string;
  suggestions: readonly Suggestion[];
  onAccept: (suggestion: Suggestion) => void;
  /** Forgets the recent searches, if it is these that are suggested. */
  onClear: (() => void) | null;
}

/** As many as fit in one line below the box; on a phone, the first two. */
const maxShown = 4;

/**
 * The first suggestions in one line, in space that the header reserves. The right arrow takes the first; Tab
 * passes them by, since the arrow keys reach them all.
 */
export function SuggestionLine({ id, suggestions, onAccept, onClear }: SuggestionLineProps) {
  const [first] = suggestions;
  if (first === undefined) return null;
  return (
    <div className="suggestion-line absolute start-0 top-full flex h-8 w-max max-w-[calc(100vw-20rem)] items-center gap-1.5 text-meta">
      <span id={id} className="sr-only">
        {searchBoxMessages.arrowTakes(`${first.label} ${first.detail}`.trim())}
      </span>
      {onClear !== null && (
        <span className="text-ink-faint max-tablet:hidden">{searchBoxMessages.recent}</span>
      )}
      {suggestions.slice(0, maxShown).map((suggestion, position) => (
        <button
          key={`${suggestion.label} ${suggestion.detail}`}
          type="button"
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAccept(suggestion)}
          className="flex h-6 min-w-0 items-center gap-1 rounded-full border border-control px-2 whitespace-nowrap text-ink-muted hover:bg-tint hover:text-ink"
        >
          <span className="min-w-0 truncate font-medium" dir="auto">
            {suggestion.label}
          </span>
          {suggestion.detail !== '' && (
            <span className="min-w-0 shrink-9999 truncate text-ink-faint">{suggestion.detail}</span>
          )}
          {suggestion.count !== null && (
            <span className="text-ink-faint figures">
              {formatNumber(suggestion.count)}
              <span className="sr-only"> {plural(suggestion.count, 'paper')}</span>
            </span>
          )}
          {position === 0 && (
            <kbd aria-hidden className="font-sans text-accent max-tablet:hidden">
              →
            </kbd>
          )}
        </button>
      ))}
      {onClear !== null && (
        <span className="shrink-0">
          <button
            type="button"
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={onClear}
            aria-label={searchBoxMessages.clearRecent}
            title={searchBoxMessages.clearRecent}
            className="touch-area flex h-6 items-center rounded-sm px-1.5 font-medium text-accent hover:underline"
          >
            {commonMessages.clear}
          </button>
        </span>
      )}
    </div>
  );
}
