import Pencil from 'lucide-react/icons/pencil';
import X from 'lucide-react/icons/x';
import { useRef, useState } from 'react';
import * as commonMessages from '../../messages/common.ts';
import * as savedMessages from '../../messages/saved/saved-views.ts';
import type { Paper } from '../../paper/schema.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView } from '../../view/view.ts';
import { removeSavedView } from '../library-actions.ts';
import type { SavedView } from '../records/saved-view.ts';
import { markSeen, renameView } from './saved-views.ts';
import { ViewName } from './view-name.tsx';
import type { ViewNews } from './view-news.ts';

/** More new papers than this are shown with the others of the view: their link would be too long. */
const maxListed = 200;

interface SavedViewItemProps {
  saved: SavedView;
  news: ViewNews;
  /** When the reader looked at it last, in words. */
  lookedAt: string;
}

const buttonClasses =
  'touch-area flex size-6 items-center justify-center rounded-sm text-ink-faint hover:bg-surface hover:text-ink';

/** A saved view: a link to it, what is new in it, and buttons that rename and remove it. */
export function SavedViewItem({ saved, news, lookedAt }: SavedViewItemProps) {
  const [isRenaming, setIsRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const { name, address } = saved;
  if (isRenaming)
    return (
      <li className="flex min-h-7 items-center">
        <ViewName
          name={name}
          submit={savedMessages.rename}
          onSubmit={(next) => void renameView(saved, next)}
          onDone={() => {
            setIsRenaming(false);
            requestAnimationFrame(() => pencil.current?.focus());
          }}
        />
      </li>
    );
  return (
    <li className="saved-view flex min-h-7 max-w-full items-center gap-1.5 text-cell">
      <a
        href={hrefOf(news.view)}
        dir="auto"
        className="truncate rounded-xs font-medium text-accent hover:underline"
      >
        {name}
      </a>
      <News saved={saved} news={news} lookedAt={lookedAt} />
      <span className="saved-view-tools flex">
        <button
          ref={pencil}
          type="button"
          aria-label={savedMessages.renameView(name)}
          title={savedMessages.renameView(name)}
          onClick={() => setIsRenaming(true)}
          className={buttonClasses}
        >
          <Pencil aria-hidden className="size-3.5" />
        </button>
        <button
          type="button"
          aria-label={commonMessages.remove(name)}
          title={commonMessages.remove(name)}
          onClick={() => void removeSavedView({ ...saved, address })}
          className={buttonClasses}
        >
          <X aria-hidden className="size-3.5" />
        </button>
      </span>
    </li>
  );
}

/** How many papers are new, as a link to them; else since when nothing is, or which filters are gone. */
function News({ saved, news: { newPapers, papers, missing, view }, lookedAt }: SavedViewItemProps) {
  if (missing.length > 0)
    return <span className="text-meta text-warn">{savedMessages.noLongerInList(missing)}</span>;
  if (newPapers === null || papers === null) return null;
  const since = <span className="saved-view-since"> {savedMessages.since(lookedAt)}</span>;
  if (newPapers.length === 0)
    return (
      <span className="shrink-0 text-meta text-ink-faint">
        {savedMessages.nothingNew}
        {since}
      </span>
    );
  const listed = newPapers.length > maxListed ? view : listOf(saved.name, newPapers);
  return (
    <span className="shrink-0 text-meta text-ink-faint">
      <a
        href={hrefOf(listed)}
        onClick={() => void markSeen(saved.address, papers)}
        className="inline-block min-h-6 rounded-full bg-tint px-2 leading-6 font-medium text-accent figures hover:underline"
      >
        {savedMessages.newPapers(newPapers.length)}
      </a>
      {since}
    </span>
  );
}

/** The new papers alone. */
function listOf(name: string, papers: readonly Paper[]) {
  const ids = papers.map(({ id }) => id);
  return { ...emptyView, readingList: { name: savedMessages.newInView(name), ids, lines: '' } };
}
