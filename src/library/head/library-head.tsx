import './library-head.css';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../../messages/common.ts';
import * as libraryMessages from '../../messages/library.ts';
import {
  type LibraryValue,
  libraryLabels,
  libraryValues,
  libraryValuesOf,
} from '../../paper/reader-marks.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Download } from '../../ui/download-file.ts';
import { focusHeading } from '../../ui/focus/row-focus.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { hrefOf, type UpdateView } from '../../view/use-view.ts';
import { emptyView, facetSelectionOf, type View, withFacetSelection } from '../../view/view.ts';
import { useLibrary } from '../library.ts';
import { orphanedRecords } from '../records/rebind-records.ts';
import { marksOf } from '../records/record.ts';
import { BackupButtons } from './backup-buttons.tsx';
import { OrphanedRecords } from './orphaned-records.tsx';

export interface LibraryHeadProps {
  papers: readonly Paper[];
  /** The title of the list. */
  listTitle: string;
  view: View;
  updateView: UpdateView;
  onDownload: Download;
  /** The saved views. */
  children?: ReactNode;
}

/** The head of the library above its papers: what it is, their number by star, status and note, and its backups. */
export function LibraryHead({ papers, listTitle, view, updateView, onDownload, children }: LibraryHeadProps) {
  const { records, readFinished } = useLibrary();
  const orphaned = orphanedRecords(records, papers);
  const counts = new Map<LibraryValue, number>();
  for (const { id } of papers) {
    const record = records.get(id);
    for (const value of record === undefined ? [] : libraryValuesOf(marksOf(record, false)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const close = () => {
    updateView(({ columns, paper, rest }) => ({ ...emptyView, columns, paper, rest }), 'push');
    requestAnimationFrame(focusHeading);
  };
  return (
    <section
      aria-label={commonMessages.yourLibrary}
      className="border-b border-line px-4 pt-2 pb-2 print:hidden"
    >
      <div className="library-title flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-title font-semibold">{commonMessages.yourLibrary}</h2>
        <p className="min-w-0 flex-1 text-meta text-ink-muted">{libraryMessages.staysHere}</p>
        <BackupButtons papers={papers} listTitle={listTitle} onDownload={onDownload} />
        <IconButton label={commonMessages.close} icon={X} onClick={close} className="library-close" />
      </div>
      {records.size === 0 && readFinished ? (
        <p className="mt-2 max-w-160 text-row">{libraryMessages.nothingYet}</p>
      ) : (
        <ul aria-label={libraryMessages.byMark} className="mt-1.5 flex flex-wrap gap-1.5">
          {libraryValues.flatMap((value) => {
            const count = counts.get(value);
            return count === undefined ? [] : <MarkLink key={value} {...{ value, count, view }} />;
          })}
        </ul>
      )}
      {children}
      {orphaned.length > 0 && <OrphanedRecords records={orphaned} />}
    </section>
  );
}

/** A link that shows only the papers with a mark, or all again. */
function MarkLink({ value, count, view }: { value: LibraryValue; count: number; view: View }) {
  const { any, not } = facetSelectionOf(view, 'library');
  const isOnly = any.length === 1 && any[0] === value && not.length === 0;
  const next = withFacetSelection(view, 'library', { any: isOnly ? [] : [value], not: [] });
  return (
    <li>
      <a
        href={hrefOf(next)}
        aria-current={isOnly ? 'true' : undefined}
        className="library-mark touch-area flex h-6 items-center gap-1.5 rounded-full border border-control px-2.5 text-meta text-ink-muted hover:bg-surface hover:text-ink aria-[current]:bg-tint aria-[current]:text-ink"
      >
        {libraryLabels[value]}
        <span className="text-ink-faint figures">{count}</span>
      </a>
    </li>
  );
}
