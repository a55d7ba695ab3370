import * as commonMessages from '../../messages/common.ts';

interface WaysOnProps {
  /** Absent if trying again would not help. */
  onRetry?: (() => void) | undefined;
  canReload: boolean;
}

const button = 'h-9 rounded-md px-4 text-cell font-semibold ';
const first = `${button}bg-accent text-accent-ink`;
const second = `${button}border border-control hover:bg-surface`;

/** The buttons below a message about something that could not be loaded. */
export function WaysOn({ onRetry, canReload }: WaysOnProps) {
  return (
    <p className="mt-3 flex gap-2">
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry} className={first}>
          {commonMessages.tryAgain}
        </button>
      )}
      {canReload && (
        <button
          type="button"
          onClick={() => location.reload()}
          className={onRetry === undefined ? first : second}
        >
          {commonMessages.reload}
        </button>
      )}
    </p>
  );
}
