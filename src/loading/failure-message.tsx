import * as commonMessages from '../messages/common.ts';
import * as loadingMessages from '../messages/loading.ts';
import { headingId } from '../ui/dom.ts';

interface FailureMessageProps {
  message: string;
  help: 'retry' | 'reload';
  onRetry: () => void;
}

/** Explains what went wrong, with a button to retry or reload. */
export function FailureMessage({ message, help, onRetry }: FailureMessageProps) {
  return (
    <div id={headingId} className="max-w-160 px-4 pt-12">
      <h2 className="text-title font-semibold">{loadingMessages.nothingToShow}</h2>
      <p role="alert" className="mt-1 text-row text-ink-muted">
        {message}
        {help === 'reload' && ` ${loadingMessages.reloadForNew}`}
      </p>
      <button
        type="button"
        onClick={() => (help === 'reload' ? location.reload() : onRetry())}
        className="mt-5 h-10 rounded-md bg-accent px-4 text-row font-semibold text-accent-ink"
      >
        {help === 'reload' ? commonMessages.reload : commonMessages.tryAgain}
      </button>
    </div>
  );
}
