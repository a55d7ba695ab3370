import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';
import { Note } from '../note/note.tsx';
import { countPlaces } from '../note/places.ts';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import type { Match } from '../search/exploration.ts';
import { ids, panelSelector } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/external-link.ts';
import type { FilterHref } from './fact-chips.tsx';
import { PanelBar } from './panel-bar.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PaperSources } from './paper-sources.tsx';
import { PlacesLine } from './places-line.tsx';

interface PaperPanelProps {
  paper: Paper;
  /** The page of the list that is about the paper. */
  page: Page | null;
  /** Where the paper stands among the rows that are shown; null when the filters hide it. */
  place: { readonly number: number; readonly of: number } | null;
  /** Why the paper answers the words of the query; null without words. */
  match: Match | null;
  /** What the reader says of the paper. */
  own: ReactNode;
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
  /** The address of a place of the paper on its page; null where that cannot be read. */
  pageHref: (placement: Paper['placements'][number]) => string | null;
}

/** Everything the list knows of one paper. */
export function PaperPanel(props: PaperPanelProps) {
  const { paper, page, place, match, source, own, related, cite, takesFocus, resolve, filterHref, pageHref } =
    props;
  const { onPrevious, onNext, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(null);

  useEffect(() => {
    if (shown.current === paper.id) return;
    shown.current = paper.id;
    heading.current?.closest(panelSelector)?.scrollTo({ top: 0 });
    if (takesFocus()) heading.current?.focus({ preventScroll: true });
  }, [paper.id, takesFocus]);

  const body = page?.body ?? [];
  const words = match?.snippet?.words.join(' ') ?? '';
  const places = match === null || words === '' ? 0 : countPlaces([...paper.notes, ...body], match);
  return (
    <>
      <PanelBar place={place} onPrevious={onPrevious} onNext={onNext} onClose={onClose} />
      {places > 0 && <PlacesLine key={`${paper.id} ${words}`} words={words} count={places} />}
      <article className="px-5 pt-4 pb-10 desk:ps-6">
        {place === null && (
          <p className="mb-3 rounded-md bg-surface px-3 py-2 text-cell text-ink-muted print:hidden">
            {panelMessages.hidden}
          </p>
        )}
        <PanelHeading paper={paper} heading={heading} filterHref={filterHref} />
        <PaperLinks links={paper.links} resolve={resolve} />
        <PaperFacts paper={paper} filterHref={filterHref} />
        {own}
        {paper.notes.length > 0 && (
          <PanelSection title={panelMessages.remarks}>
            <Note nodes={paper.notes} resolve={resolve} match={match} />
          </PanelSection>
        )}
        {body.length > 0 && (
          <PanelSection title={commonMessages.notes} anchor={ids.notes}>
            <Note nodes={body} resolve={resolve} match={match} />
          </PanelSection>
        )}
        {related}
        <Citing>{cite}</Citing>
        <PaperSources paper={paper} source={source} pageHref={pageHref} />
      </article>
    </>
  );
}

/** Opened on request, and open for the papers that follow. */
function Citing({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="mt-6 print:hidden"
    >
      <summary className="w-fit cursor-pointer rounded-xs text-meta font-semibold tracking-wide text-ink-faint uppercase hover:text-ink">
        {panelMessages.cite}
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
    <section id={anchor} className="mt-6 scroll-mt-24 outline-offset-4">
      <h3 className="text-meta font-semibold tracking-wide text-ink-faint uppercase">{title}</h3>
      {children}
    </section>
  );
}
