import { formatNumber, plural } from '../messages/count.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { KeyCap } from '../ui/keys/key-cap.tsx';
import type { PaletteRow } from './palette-row.ts';

interface PaletteOptionProps {
  id: string;
  row: PaletteRow;
  active: boolean;
  onChoose: () => void;
}

/** One suggestion: its name, its details, and its number of papers or its key. */
export function PaletteOption({ id, row, active, onChoose }: PaletteOptionProps) {
  const { name, label, detail, count, key, matchesWord, matchesDetailWord, snippet } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles keys and names this option by aria-activedescendant
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="group flex min-h-9 cursor-pointer items-center gap-3 px-4 py-1.5 text-cell hover:bg-surface aria-selected:bg-tint aria-selected:[box-shadow:inset_3px_0_0_var(--accent)]"
    >
      <span className="flex min-w-0 flex-1 items-center gap-x-3 max-tablet:flex-col max-tablet:items-stretch">
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 text-ink" dir="auto">
            {name !== '' && (
              <b className="font-semibold">
                <HighlightedText text={name} matchesWord={matchesWord} />
              </b>
            )}
            <HighlightedText text={label} matchesWord={matchesWord} />
          </span>
          {snippet !== null && (
            <span className="block truncate text-meta text-ink-muted" dir="auto">
              <HighlightedText text={snippet.text} matchesWord={snippet.matchesWord} />
            </span>
          )}
        </span>
        {detail !== '' && (
          <span
            className="shrink-0 text-meta wrap-anywhere text-ink-faint figures tablet:max-w-2/5"
            dir="auto"
          >
            <HighlightedText text={detail} matchesWord={matchesDetailWord} />
          </span>
        )}
      </span>
      {count !== null && (
        <span className="min-w-8 shrink-0 text-end text-ink-muted figures">
          {formatNumber(count)}
          <span className="sr-only"> {plural(count, 'paper')}</span>
        </span>
      )}
      {key !== null && <KeyCap name={key} />}
      <span aria-hidden className="w-3 shrink-0 text-ink-muted not-group-aria-selected:invisible">
        ↵
      </span>
    </div>
  );
}
