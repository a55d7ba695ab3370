import Star from 'lucide-react/icons/star';
import * as commonMessages from '../messages/common.ts';
import * as tableMessages from '../messages/table.ts';
import { type RowItem, shortName } from './row-item.ts';

/** The button that stars a paper. */
export function StarCell({ item: { paper, marks } }: { item: RowItem }) {
  return (
    <button
      type="button"
      data-star
      tabIndex={-1}
      aria-label={commonMessages.starPaper(shortName(paper))}
      aria-pressed={marks.starred}
      title={marks.starred ? tableMessages.starredByKey : commonMessages.starByKey}
      className="group/star relative top-0.75 -my-1 flex size-6.5 items-center justify-center rounded-sm text-ink-faint opacity-80 group-hover/row:opacity-100 hover:text-award aria-pressed:text-award aria-pressed:opacity-100"
    >
      <Star aria-hidden className="size-4 group-aria-pressed/star:fill-current" />
    </button>
  );
}
