import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import * as columnsMessages from '../messages/columns.ts';

interface ColumnLineProps {
  label: string;
  /** Its place among the shown columns; -1 when it is hidden. */
  place: number;
  /** How many columns are shown. */
  of: number;
  onToggle: () => void;
  onMove: (by: 1 | -1) => void;
}

const steps = [
  { by: -1, word: columnsMessages.directions.up, Icon: ChevronUp },
  { by: 1, word: columnsMessages.directions.down, Icon: ChevronDown },
] as const;

/** One column of the choice: whether it is shown, and the ways to move it. At an end a button stays, so that it keeps the focus. */
export function ColumnLine({ label, place, of, onToggle, onMove }: ColumnLineProps) {
  return (
    <li className="flex h-7 items-center text-cell">
      <label
        className={`flex h-full min-w-0 flex-1 items-center gap-2 ${place === -1 ? 'text-ink-muted' : 'text-ink'}`}
      >
        <input type="checkbox" checked={place !== -1} onChange={onToggle} className="size-3.5" />
        {label}
      </label>
      {place !== -1 &&
        steps.map(({ by, word, Icon }) => (
          <button
            key={word}
            type="button"
            onClick={() => onMove(by)}
            aria-label={columnsMessages.move(label, word)}
            aria-disabled={by === -1 ? place === 0 : place === of - 1}
            className="flex size-6 items-center justify-center rounded-sm text-ink-muted hover:bg-surface hover:text-ink aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-line"
          >
            <Icon aria-hidden className="size-4" />
          </button>
        ))}
    </li>
  );
}
