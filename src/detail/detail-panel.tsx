import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import type { FilterHref } from './fact-chips.tsx';
import type { ResolveLink } from './link-target.ts';
import { NoteTree } from './note-tree.tsx';
import { PanelBar } from './panel-bar.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PaperSources } from './paper-sources.tsx';

interface DetailPanelProps {
  paper: Paper;
  /** The page of the list that is about the paper. */
  page: Page | null;
  /** Where the paper stands among the rows that are shown; null when the filters hide it. */
  place: { readonly number: number; readonly of: number } | null;
  /** How to reach the list's files on their host. */
  source: Dataset['list']['source'];
  /** The papers most like it. */
  related: ReactNode;
  /** The ways to cite the paper. */
  cite: ReactNode;
  /** Whether the heading takes the focus when another paper comes. */
  takesFocus: () => boolean;
  resolve: ResolveLink;
  filterHref: FilterHref;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  /** The id of the place where the page's text begins. */
  notesAnchor: string;
}

/** Everything the list knows of one paper. */
export function DetailPanel(props: DetailPanelProps) {
  const { paper, page, place, source, related, cite, takesFocus, resolve, filterHref, onPrevious, onNext, onClose, notesAnchor } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(null);

  useEffect(() => {
    if (shown.current === paper.id) return;
    shown.current = paper.id;
    heading.current?.closest('[data-panel]')?.scrollTo({ top: 0 });
    if (takesFocus()) heading.current?.focus({ preventScroll: true });
  }, [paper.id, takesFocus]);

  return (
    <>
      <PanelBar place={place} onPrevious={onPrevious} onNext={onNext} onClose={onClose} />
      <article className="px-5 pt-4 pb-10">
        {place === null && (
          <p className="mb-3 rounded-md bg-surface px-3 py-2 text-cell text-ink-muted">The filters hide this paper in the table.</p>
        )}
        <PanelHeading paper={paper} heading={heading} filterHref={filterHref} />
        <PaperLinks links={paper.links} resolve={resolve} />
        <PaperFacts paper={paper} filterHref={filterHref} />
        {paper.notes.length > 0 && (
          <PanelSection title="Remarks">
            <NoteTree nodes={paper.notes} resolve={resolve} />
          </PanelSection>
        )}
        {page !== null && page.body.length > 0 && (
          <PanelSection title="Notes" anchor={notesAnchor}>
            <NoteTree nodes={page.body} resolve={resolve} />
          </PanelSection>
        )}
        {related}
        <Citing>{cite}</Citing>
        <PaperSources paper={paper} source={source} />
      </article>
    </>
  );
}

/** Opened on request, and open for the papers that follow. */
function Citing({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="mt-6">
      <summary className="w-fit cursor-pointer rounded-xs text-meta font-semibold tracking-wide text-ink-faint uppercase hover:text-ink">
        Cite
      </summary>
      {open && (
        <div className="mt-2">
          <Suspense>{children}</Suspense>
        </div>
      )}
    </details>
  );
}

function PanelSection({ title, anchor, children }: { title: string; anchor?: string; children: ReactNode }) {
  return (
    <section id={anchor} className="mt-6 scroll-mt-14 outline-offset-4">
      <h3 className="text-meta font-semibold tracking-wide text-ink-faint uppercase">{title}</h3>
      <div className="note mt-1.5" dir="auto">
        {children}
      </div>
    </section>
  );
}
