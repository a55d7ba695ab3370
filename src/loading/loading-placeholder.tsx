import * as loadingMessages from '../messages/loading.ts';
import { headingId } from '../ui/dom.ts';

/** Enough rows to fill a large window. */
const rows = [...Array(24).keys()];

/** Stands in for the table while the list loads: bars as long as titles, in rows as high as the table's. */
export function LoadingPlaceholder({ slow }: { slow: boolean }) {
  return (
    <>
      <p
        id={headingId}
        role="status"
        className="flex min-h-7 items-center px-4 pt-2 text-cell text-ink-muted"
      >
        {slow ? loadingMessages.stillLoading : loadingMessages.loading}
      </p>
      <div aria-hidden="true" className="min-h-0 flex-1 overflow-hidden">
        {rows.map((row) => (
          <div key={row} className="flex h-11.75 items-center border-b border-line px-4">
            <div className="h-2.5 rounded-full bg-surface" style={{ width: `${30 + ((row * 17) % 23)}%` }} />
          </div>
        ))}
      </div>
    </>
  );
}
