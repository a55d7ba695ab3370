import { formatDate } from '../messages/dates.ts';
import * as noticeMessages from '../messages/notices.ts';
import { newPeriod } from '../paper/added-periods.ts';
import type { FacetColumn } from '../search/facet-index.ts';
import { hrefOf } from '../view/use-view.ts';
import { type View, withFacetSelection } from '../view/view.ts';

interface ListNewsProps {
  /** The dates on which papers were added. */
  added: FacetColumn;
  view: View;
  /** Whether the preview has buttons of its own beside it. */
  isCrowded: boolean;
}

/** When the list changed last, and a link to the papers that were added in its last week. */
export function ListNews({ added, view, isCrowded }: ListNewsProps) {
  const { lastChange = '' } = added.facet;
  const count = added.totals[added.idOf.get(newPeriod) ?? -1] ?? 0;
  return (
    <p
      className={`gap-x-3 text-meta whitespace-nowrap text-ink-faint print:hidden ${isCrowded ? 'hidden @roomy:flex' : 'flex @max-cards:hidden'}`}
    >
      {count > 0 && count < added.valuesByPaper.starts.length - 1 && (
        <a
          href={hrefOf(withFacetSelection(view, 'added', { any: [newPeriod], not: [] }))}
          className="flex min-h-6 items-center rounded-xs text-accent hover:underline"
        >
          {noticeMessages.newInLastWeek(count)}
        </a>
      )}
      <span className="hidden min-h-6 items-center @roomy:flex">
        {noticeMessages.lastChanged(formatDate(lastChange))}
      </span>
    </p>
  );
}
