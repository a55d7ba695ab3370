import { useEffect, useMemo } from 'react';
import * as panelMessages from '../messages/panel.ts';
import type { Paper } from '../paper/schema.ts';
import { nearestPapers } from './nearest-papers.ts';
import { PanelBar } from './panel-bar.tsx';

interface MissingPaperProps {
  id: string;
  /** The papers of the list. */
  papers: readonly Paper[];
  paperHref: (id: string) => string;
  /** Called with the id of the only paper that the URL can mean. */
  onFound: (id: string) => void;
  onClose: () => void;
}

/** Shown if the list has no paper with the id in the URL: opens the one that it means, or suggests similar titles. */
export function MissingPaper({ id, papers, paperHref, onFound, onClose }: MissingPaperProps) {
  const { same, nearest } = useMemo(() => nearestPapers(id, papers), [id, papers]);
  const foundId = same?.id;
  useEffect(() => {
    if (foundId !== undefined) onFound(foundId);
  }, [foundId, onFound]);
  if (foundId !== undefined) return null;
  return (
    <>
      <PanelBar position={null} onPrevious={null} onNext={null} onClose={onClose} />
      <div className="px-5 pt-4 desk:ps-6">
        <h2 className="text-title font-semibold">{panelMessages.notFound}</h2>
        <p className="mt-2 text-row text-ink-muted">
          {panelMessages.noPaperCalled} <span className="break-all text-ink">{id}</span>{' '}
          {panelMessages.renamed}
        </p>
        {nearest.length > 0 && (
          <>
            <h3 className="mt-5 text-meta font-semibold tracking-wide text-ink-faint uppercase">
              {panelMessages.nearest}
            </h3>
            <ul className="mt-1.5 space-y-2">
              {nearest.map((paper) => (
                <li key={paper.id}>
                  <a
                    href={paperHref(paper.id)}
                    dir="auto"
                    className="rounded-xs text-row font-medium text-accent hover:underline"
                  >
                    {paper.title}
                  </a>{' '}
                  <span className="text-cell text-ink-muted figures">{paper.venue?.raw ?? paper.year}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <button
          type="button"
          onClick={onClose}
          className="mt-4 h-8 rounded-md border border-control px-3 text-cell font-medium text-accent hover:bg-tint"
        >
          {panelMessages.backToList}
        </button>
      </div>
    </>
  );
}
