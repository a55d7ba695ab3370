import './panel.css';
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import * as panelMessages from '../messages/panel.ts';
import type { PaperDetails } from '../paper/dataset-parts.ts';
import type { KeyedField } from '../paper/own-fields.ts';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import { countOccurrences } from '../rich-text/occurrences.ts';
import type { Match } from '../search/exploration.ts';
import { panelSelector } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/links/external-link.ts';
import { CiteButton } from './cite/cite-button.tsx';
import type { FilterHref } from './fact-chips.tsx';
import { FindBar } from './find-bar.tsx';
import { PanelBar } from './panel-bar.tsx';
import { PanelSteps } from './panel-steps.tsx';
import { PaperArticle } from './paper-article.tsx';
import { useSwipe } from './swipe/use-swipe.ts';

interface PaperPanelProps {
  paper: Paper;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  /** The page of the list that is about the paper; null if there is none. */
  page: Page | null;
  /** The paper's position among the rows of the view; null if the filters hide it. */
  position: { readonly number: number; readonly of: number } | null;
  /** Why the paper matches the query; null without a query. */
  match: Match | null;
  /** The reader's marks, tags and note for the paper. */
  record: ReactNode;
  /** The URL templates of the list's files on their host. */
  source: Dataset['list']['source'];
  details: PaperDetails;
  /** The related papers. */
  related: ReactNode;
  /** The citation in the format that the reader chooses. */
  cite: ReactNode;
  /** Loads the citation as BibTeX. */
  bibtex: () => Promise<string>;
  /** Tells whether to focus the heading when another paper opens. */
  consumeFocusRequest: () => boolean;
  /** Whether the panel is a sheet that covers everything else. */
  covers: boolean;
  resolve: ResolveLink;
  filterHref: FilterHref;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  /** The URL of a placement on its page; null if that page cannot be shown. */
  pageHref: (placement: Paper['placements'][number]) => string | null;
}

/** The panel of one paper: everything that the list says about it. */
export function PaperPanel(props: PaperPanelProps) {
  const {
    paper,
    fields,
    page,
    position,
    match,
    source,
    record,
    details,
    related,
    cite,
    bibtex,
    consumeFocusRequest,
    covers,
    resolve,
    filterHref,
    pageHref,
  } = props;
  const { onPrevious, onNext, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const shown = useRef<string>(null);
  const citeId = useId();
  // Once shown, the citation is shown for the papers that follow, too.
  const [isCiteShown, setIsCiteShown] = useState(false);

  useEffect(() => {
    if (shown.current === paper.id) return;
    shown.current = paper.id;
    heading.current?.closest(panelSelector)?.scrollTo({ top: 0 });
    if (consumeFocusRequest()) heading.current?.focus({ preventScroll: true });
  }, [paper.id, consumeFocusRequest]);

  useSwipe(sheet, covers, { left: onNext, right: onPrevious, down: onClose });

  const body = page?.body ?? [];
  const wordsToFind = match?.snippet?.words.join(' ') ?? '';
  const occurrences =
    match === null || wordsToFind === '' ? 0 : countOccurrences([...paper.notes, ...body], match);
  return (
    <div ref={sheet} className="panel-sheet">
      <PanelBar position={position} onPrevious={onPrevious} onNext={onNext} onClose={onClose} />
      {occurrences > 0 && (
        <FindBar key={`${paper.id} ${wordsToFind}`} wordsToFind={wordsToFind} count={occurrences} />
      )}
      <article className="px-5 pt-4 pb-10 desk:ps-6">
        {position === null && (
          <p className="mb-3 rounded-md bg-surface px-3 py-2 text-cell text-ink-muted print:hidden">
            {panelMessages.hidden}
          </p>
        )}
        <PaperArticle
          paper={paper}
          fields={fields}
          body={body}
          match={match}
          source={source}
          details={details}
          heading={heading}
          cite={
            <CiteButton citation={citeId} isShown={isCiteShown} onShow={setIsCiteShown} bibtex={bibtex} />
          }
          citation={
            isCiteShown && (
              <section id={citeId} aria-label={panelMessages.citation} className="mt-2 print:hidden">
                <Suspense>{cite}</Suspense>
              </section>
            )
          }
          record={record}
          related={related}
          resolve={resolve}
          filterHref={filterHref}
          pageHref={pageHref}
        />
      </article>
      <PanelSteps position={position} onPrevious={onPrevious} onNext={onNext} />
    </div>
  );
}
