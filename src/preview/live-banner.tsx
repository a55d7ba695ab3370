import { LiveErrors } from './live-errors.tsx';
import { SaveStatus } from './save-status.tsx';

/** What the preview adds to the page itself: the list's errors, and what the last save changed. */
export function LiveBanner() {
  return (
    <>
      <LiveErrors />
      <SaveStatus />
    </>
  );
}
