import { plural, written } from '../messages/count.ts';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { Completion } from '../search/query/completions.ts';

interface CompletionListProps {
  id: string;
  completions: readonly Completion[];
  /** The place of the one that the arrows have reached; -1 for none. */
  active: number;
  onAccept: (completion: Completion) => void;
}

/** The id of one option, which the box names as its active one. */
export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}

/** What the word before the caret could become. The focus stays in the box. */
export function CompletionList({ id, completions, active, onAccept }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={searchBoxMessages.completions}
      hidden={completions.length === 0}
      className="py-1"
    >
      {completions.map((completion, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the box, which names the option that is meant
        <div
          key={completion.before}
          id={optionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAccept(completion)}
          className="flex min-h-7 cursor-pointer items-baseline gap-2 px-3 py-1 text-cell hover:bg-surface aria-selected:bg-tint"
        >
          <span className="min-w-0 truncate font-medium text-ink" dir="auto">
            {completion.label}
          </span>
          <span className="min-w-0 flex-1 truncate text-meta text-ink-faint">{completion.detail}</span>
          {completion.count !== null && (
            <span className="text-ink-muted tabular-nums">
              {written(completion.count)}
              <span className="sr-only"> {plural(completion.count, 'paper')}</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
