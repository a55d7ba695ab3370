import { useEffect } from 'react';
import * as loadingMessages from '../../messages/loading.ts';
import type { PageFault } from './page-fault.ts';
import { WaysOn } from './ways-on.tsx';

export interface PartFailureProps {
  /** What could not be loaded; absent for a part of the page. */
  what?: string;
  fault: PageFault;
  onRetry: () => void;
}

/**
 * Says why a part of the page could not be loaded, with the ways on. A part that was not loaded for want of a
 * connection is loaded once there is one.
 */
export function PartFailure({ what = loadingMessages.part, fault, onRetry }: PartFailureProps) {
  useEffect(() => {
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [onRetry]);
  return (
    <div role="alert" className="py-2">
      <p className="text-cell text-ink-muted">{loadingMessages.notLoaded(what, fault)}</p>
      <WaysOn
        onRetry={fault === 'offline' || fault === 'missing' ? onRetry : undefined}
        canReload={fault !== 'offline'}
      />
    </div>
  );
}
