import * as loadingMessages from '../messages/loading.ts';
import { headingId } from '../ui/dom.ts';

/** Widths of the placeholder bars for titles, in percent; varied so that they look like titles. */
const titleWidths = [72, 58, 81, 64, 49, 76, 68, 55, 84, 61, 70, 52, 78, 66, 59, 74, 63, 80] as const;

/** The placeholder for the table while the list loads, with rows of the same height. */
export function LoadingPlaceholder({ slow }: { slow: boolean }) {
  return (
    <>
      <div className="px-4 pt-1.5 pb-0.5">
        <p id={headingId} role="status" className="flex min-h-7 items-center text-cell text-ink-muted">
          {slow ? loadingMessages.stillLoading : loadingMessages.loading}
        </p>
      </div>
      <div aria-hidden="true" className="min-h-0 flex-1 overflow-hidden">
        <div className="h-7 border-b border-line" />
        {titleWidths.map((width) => (
          <div key={width} className="flex h-11.75 items-center gap-6 border-b border-line px-4">
            <div className="min-w-0 flex-1">
              <div className="h-2.5 rounded-full bg-surface" style={{ width: `${width}%` }} />
            </div>
            <div className="h-2.5 w-12 rounded-full bg-surface" />
            <div className="h-2.5 w-8 rounded-full bg-surface" />
            <div className="h-2.5 w-28 rounded-full bg-surface @max-affils:hidden" />
          </div>
        ))}
      </div>
    </>
  );
}
