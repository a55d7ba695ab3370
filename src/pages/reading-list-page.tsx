import Printer from 'lucide-react/icons/printer';
import Star from 'lucide-react/icons/star';
import Table from 'lucide-react/icons/table';
import type { KeyboardEvent, ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as listMessages from '../messages/sharing/reading-list.ts';
import type { Paper } from '../paper/schema.ts';
import type { ListedPaper } from '../view/listed-papers.ts';
import { handleEntryKey } from './entry-keys.ts';

interface ReadingListPageProps {
  /** The name of the reading list; may be empty. */
  name: string;
  /** The title of the list that its papers are from. */
  listTitle: string;
  places: readonly ListedPaper[];
  paperHref: (id: string) => string;
  /** A paper with what the sender says about it. */
  entryOf: (paper: Paper, line: string) => ReactNode;
  isAllStarred: boolean;
  onStarAll: (on: boolean) => void;
  onShowTable: () => void;
  /** Whether single-key shortcuts are on. */
  singleKeysOn: boolean;
}

const buttonClasses =
  'entry-tool flex min-h-8 items-center gap-1.5 rounded-md border border-control px-2.5 text-cell font-medium text-accent hover:border-accent hover:bg-tint';

/** A reading list as a page: its name, its papers in the sender's order, and what the sender says about them. */
export function ReadingListPage({
  name,
  listTitle,
  places,
  paperHref,
  entryOf,
  isAllStarred,
  onStarAll,
  onShowTable,
  singleKeysOn,
}: ReadingListPageProps) {
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (handleEntryKey(event, singleKeysOn)) event.preventDefault();
  };
  return (
    <article className="page px-4 pt-4 pb-12 tablet:px-7 tablet:pt-5" onKeyDown={handleKey}>
      <h3 dir="auto" className="text-title font-semibold text-pretty">
        {name === '' ? listMessages.readingList : name}
      </h3>
      <p dir="auto" className="mt-1 text-row text-ink-muted">
        {listMessages.papersFrom(places.length, listTitle)}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          aria-pressed={isAllStarred}
          onClick={() => onStarAll(!isAllStarred)}
          className={buttonClasses}
        >
          <Star aria-hidden className={`size-4 ${isAllStarred ? 'fill-current text-award' : ''}`} />
          {isAllStarred ? commonMessages.starred : listMessages.starAll}
        </button>
        <button type="button" onClick={() => print()} className={buttonClasses}>
          <Printer aria-hidden className="size-4" />
          {listMessages.print}
        </button>
        <button type="button" onClick={onShowTable} className={buttonClasses}>
          <Table aria-hidden className="size-4" />
          {listMessages.asTable}
        </button>
      </div>
      <ol className="note mt-3">
        {places.map(({ named, paper, line, candidates }) => (
          <li key={named}>
            {paper === null ? (
              <Unknown line={line} candidates={candidates} paperHref={paperHref} />
            ) : (
              entryOf(paper, line)
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

/** A place whose paper the list does not have, or has more than one of. */
function Unknown({
  line,
  candidates,
  paperHref,
}: Pick<ListedPaper, 'line' | 'candidates'> & Pick<ReadingListPageProps, 'paperHref'>) {
  return (
    <div className="text-cell">
      {line !== '' && (
        <p className="sender-line" dir="auto">
          {line}
        </p>
      )}
      <p>{candidates.length === 0 ? listMessages.notInList : listMessages.oneOf}</p>
      {candidates.map(({ id, title }) => (
        <p key={id} dir="auto">
          <a href={paperHref(id)}>{title}</a>
        </p>
      ))}
    </div>
  );
}
