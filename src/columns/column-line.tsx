import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import * as columnsMessages from '../messages/columns.ts';

interface ColumnLineProps {
  label: string;
  /** The index among the shown columns; -1 if hidden. */
  index: number;
  /** The number of shown columns. */
  count: number;
  onToggle: () => void;
  onMove: (by: 1 | -1) => void;
}

const steps = [
  { by: -1, direction: columnsMessages.directions.up, Icon: ChevronUp },
  { by: 1, direction: columnsMessages.directions.down, Icon: ChevronDown },
] as const;

/** A column with a checkbox and move buttons, which at an end are only `aria-disabled`, to keep the focus. */
export function ColumnLine({ label, index, count, onToggle, onMove }: ColumnLineProps) {
  return (
    <li className="flex h-7 items-center text-cell">
      <label
        className={`flex h-full min-w-0 flex-1 items-center gap-2 ${index === -1 ? 'text-ink-muted' : 'text-ink'}`}
      >
        <input type="checkbox" checked={index !== -1} onChange={onToggle} className="size-3.5" />
        {label}
      </label>
      {index !== -1 &&
        steps.map(({ by, direction, Icon }) => (
          <button
            key={direction}
            type="button"
            onClick={() => onMove(by)}
            aria-label={columnsMessages.move(label, direction)}
            aria-disabled={by === -1 ? index === 0 : index === count - 1}
            className="flex size-6 items-center justify-center rounded-sm text-ink-muted hover:bg-surface hover:text-ink aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-line"
          >
            <Icon aria-hidden className="size-4" />
          </button>
        ))}
    </li>
  );
}
