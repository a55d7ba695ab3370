import { LiveDiagnostics } from './live-diagnostics.tsx';
import { SinceHeadButton } from './since-head-button.tsx';

/** What the preview adds beside the number of papers: the diagnostics, and what changed since the last commit. */
export function LiveTools() {
  return (
    <div className="flex shrink-0 items-center gap-2 @max-cards:-ms-2 @max-cards:gap-0">
      <LiveDiagnostics />
      <SinceHeadButton />
    </div>
  );
}
