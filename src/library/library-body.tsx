import type { ReactNode } from 'react';
import * as libraryMessages from '../messages/library.ts';
import { type LibraryValue, libraryLabels, libraryValues, libraryValuesOf } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { hrefOf } from '../view/use-view.ts';
import { emptyView, withFacetSelection } from '../view/view.ts';
import { useLibrary } from './library.ts';
import { LibraryCopies } from './library-copies.tsx';
import { orphanedRecords } from './records/rebind-records.ts';
import { type LibraryRecord, marksOf } from './records/record.ts';
import type { Download } from './save-copy.ts';

/** The most papers that are named of those that the list no longer has. */
const maxNamed = 500;

interface LibraryBodyProps {
  papers: readonly Paper[];
  /** The title of the list. */
  listTitle: string;
  onDownload: Download;
  /** Called when the reader follows a link to the table. */
  onLeave: () => void;
  /** The export menu for the papers of the library. */
  children: ReactNode;
}

/** The reader's library by star, progress and note, with copies and export. */
export function LibraryBody({ papers, listTitle, onDownload, onLeave, children }: LibraryBodyProps) {
  const { records, readFinished } = useLibrary();
  const orphaned = orphanedRecords(records, papers);
  const listed = papers.flatMap(({ id }) => records.get(id) ?? []);
  const counts = new Map<LibraryValue, number>();
  for (const record of listed)
    for (const value of libraryValuesOf(marksOf(record, false)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    <>
      <p className="mt-1 text-cell text-ink-muted">{libraryMessages.staysHere}</p>
      {records.size === 0 && readFinished ? (
        <p className="mt-4 text-row">{libraryMessages.nothingYet}</p>
      ) : (
        <ul className="mt-3">
          {libraryValues
            .filter((value) => counts.has(value))
            .map((value) => (
              <li key={value}>
                <a
                  href={hrefOf(withFacetSelection(emptyView, 'library', { any: [value], not: [] }))}
                  onClick={onLeave}
                  className="-mx-2 flex h-8 items-center justify-between rounded-md px-2 text-row text-accent hover:bg-surface"
                >
                  {libraryLabels[value]}
                  <span className="text-ink-muted figures">{counts.get(value)}</span>
                </a>
              </li>
            ))}
        </ul>
      )}
      {orphaned.length > 0 && <OrphanedRecords records={orphaned} />}
      {listed.length > 0 && (
        <details className="mt-4 border-t border-line pt-3">
          <summary className="cursor-pointer text-row font-medium">{libraryMessages.exportPapers}</summary>
          <div className="-mx-2 mt-2">{children}</div>
        </details>
      )}
      <LibraryCopies papers={papers} listTitle={listTitle} onDownload={onDownload} />
    </>
  );
}

function OrphanedRecords({ records }: { records: readonly LibraryRecord[] }) {
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-cell text-ink-muted">
        {libraryMessages.noLongerListed(records.length)}
      </summary>
      <ul className="mt-1 list-disc ps-5 text-cell text-ink-muted">
        {records.slice(0, maxNamed).map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
        {records.length > maxNamed && <li>{libraryMessages.moreUnlisted(records.length - maxNamed)}</li>}
      </ul>
    </details>
  );
}
