import { formatNumber, plural } from '../messages/count.ts';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { Completion } from '../search/query/completions.ts';
import { optionId } from './option-id.ts';

export interface CompletionListProps {
  id: string;
  completions: readonly Completion[];
  /** The index of the active completion; -1 for none. */
  active: number;
  onAccept: (completion: Completion) => void;
}

/** The completions of the word before the caret. The focus stays in the input. */
export function CompletionList({ id, completions, active, onAccept }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={searchBoxMessages.completions}
      hidden={completions.length === 0}
      className="py-1"
    >
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles keys and names this option by aria-activedescendant
        <div
          key={completion.before}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAccept(completion)}
          className="flex min-h-7 cursor-pointer items-baseline gap-2 px-3 py-1 text-cell hover:bg-surface aria-selected:bg-tint"
        >
          <span className="min-w-0 truncate font-medium text-ink" dir="auto">
            {completion.label}
          </span>
          <span className="min-w-0 flex-1 truncate text-meta text-ink-faint">{completion.detail}</span>
          {completion.count !== null && (
            <span className="text-ink-muted figures">
              {formatNumber(completion.count)}
              <span className="sr-only"> {plural(completion.count, 'paper')}</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
