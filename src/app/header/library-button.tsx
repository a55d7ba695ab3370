import * as commonMessages from '../../messages/common.ts';
import { triggerIds } from '../../ui/dom.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView, type View } from '../../view/view.ts';

/** Leads to the reader's library, with the columns of the current view. */
export function LibraryButton({ view: { library, columns } }: { view: View }) {
  return (
    <a
      id={triggerIds.library}
      href={hrefOf({ ...emptyView, columns, library: true })}
      aria-current={library ? 'page' : undefined}
      className="touch-area flex h-9 items-center rounded-md px-2 text-cell font-medium whitespace-nowrap text-ink-muted hover:bg-surface hover:text-ink aria-[current]:bg-tint"
    >
      {commonMessages.yourLibrary}
    </a>
  );
}
