import * as facetsMessages from '../messages/facets.ts';
import { initialLimit } from './value-limit.ts';

interface MoreButtonProps {
  label: string;
  shown: number;
  total: number;
  onMore: () => void;
  onFewer: () => void;
}

const classes = 'facet-target h-6 rounded-sm text-meta text-accent hover:underline';

/** The buttons that show more values of a facet, and fewer again. */
export function MoreButton({ label, shown, total, onMore, onFewer }: MoreButtonProps) {
  return (
    <div className="facet-more">
      {total > shown && (
        <button type="button" data-step="" tabIndex={-1} onClick={onMore} className={classes}>
          {facetsMessages.showMore}
          <span className="sr-only"> {facetsMessages.ofFacet(label)}</span>{' '}
          <span className="text-ink-faint figures">{facetsMessages.left(total - shown)}</span>
        </button>
      )}
      {shown > initialLimit && total > initialLimit && (
        <button type="button" data-step="" tabIndex={-1} onClick={onFewer} className={classes}>
          {facetsMessages.showFewer}
          <span className="sr-only"> {facetsMessages.ofFacet(label)}</span>
        </button>
      )}
    </div>
  );
}
