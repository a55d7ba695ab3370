import * as loadingMessages from '../messages/loading.ts';
import { WaysOn } from '../ui/deferred/ways-on.tsx';
import { headingId } from '../ui/dom.ts';
import type { Help } from './dataset-source.ts';

interface FailureMessageProps {
  message: string;
  help: Help;
  onRetry?: () => void;
}

/** Explains what went wrong, with buttons to retry and reload. */
export function FailureMessage({ message, help, onRetry }: FailureMessageProps) {
  return (
    <div id={headingId} className="max-w-160 px-4 pt-12">
      <h2 className="text-title font-semibold">{loadingMessages.nothingToShow}</h2>
      <p role="alert" className="mt-1 text-row text-ink-muted">
        {message}
      </p>
      <WaysOn onRetry={help === 'reload' ? undefined : onRetry} canReload={help !== 'retry'} />
    </div>
  );
}
