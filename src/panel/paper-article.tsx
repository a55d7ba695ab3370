import type { ReactNode, Ref } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';
import type { PaperDetails } from '../paper/dataset-parts.ts';
import type { KeyedField } from '../paper/own-fields.ts';
import type { RichTextNode } from '../paper/rich-text.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import type { Match } from '../search/exploration.ts';
import { notesId } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/links/external-link.ts';
import type { FilterHref } from './fact-chips.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PaperSources } from './paper-sources.tsx';
import { venueLinkOf } from './venue-link.ts';

interface PaperArticleProps {
  paper: Paper;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  /** The text of the page of the list that is about the paper; empty if there is none. */
  body: readonly RichTextNode[];
  /** Why the paper matches the query; null without a query. */
  match: Match | null;
  /** The URL templates of the list's files on their host. */
  source: Dataset['list']['source'];
  details: PaperDetails;
  /** The title of the panel, or of a page about the paper. */
  level?: 'h1' | 'h2';
  heading?: Ref<HTMLHeadingElement>;
  /** After the first two links. */
  cite?: ReactNode;
  /** Below the links. */
  citation?: ReactNode;
  /** The reader's marks, tags and note for the paper. */
  record?: ReactNode;
  /** The related papers. */
  related: ReactNode;
  resolve: ResolveLink;
  filterHref: FilterHref;
  /** The URL of a placement on its page; null if that page cannot be shown. */
  pageHref: (placement: Paper['placements'][number]) => string | null;
  /** On a page that works without scripts: where the list's files are from there. */
  filesAt?: string;
}

/** A paper is doubtful below this confidence: of ten such papers, at least four have a wrong field. */
const doubtBelow = 0.6;

function isDoubtful({ confidence }: PaperDetails): boolean {
  return typeof confidence === 'number' && confidence < doubtBelow;
}

/** Everything that the list says about a paper, in the panel and on the paper's own page. */
export function PaperArticle(props: PaperArticleProps) {
  const { paper, fields, body, match, source, details, level, heading } = props;
  const { cite, citation, record, related, resolve, filterHref, pageHref, filesAt } = props;
  const venueLink = venueLinkOf(paper);
  const venuePage = venueLink === null ? null : resolve(venueLink.page ?? venueLink.url);
  return (
    <>
      <PanelHeading
        paper={paper}
        level={level}
        heading={heading}
        venuePage={venuePage}
        filterHref={filterHref}
      />
      {level === 'h1' && <h2 className="sr-only">{panelMessages.entry}</h2>}
      <PaperLinks
        links={venuePage === null ? paper.links : paper.links.filter((link) => link !== venueLink)}
        resolve={resolve}
      >
        {cite}
      </PaperLinks>
      {citation}
      {paper.notes.length > 0 && (
        <section className="mt-3">
          <h3 className="sr-only">{panelMessages.remarks}</h3>
          <RichText nodes={paper.notes} resolve={resolve} match={match} filesAt={filesAt} />
        </section>
      )}
      {record}
      <PaperFacts paper={paper} fields={fields} filterHref={filterHref} />
      {isDoubtful(details) && (
        <p className="mt-2 text-meta text-ink-muted italic print:hidden">{panelMessages.mayBeMisread}</p>
      )}
      {body.length > 0 && (
        <section id={notesId} className="mt-6 scroll-mt-24 outline-offset-4">
          <h3 className="text-meta font-semibold tracking-wide text-ink-faint uppercase">
            {commonMessages.notes}
          </h3>
          <RichText nodes={body} resolve={resolve} match={match} filesAt={filesAt} />
        </section>
      )}
      {related}
      <PaperSources paper={paper} lines={details.printedLines ?? []} source={source} pageHref={pageHref} />
    </>
  );
}
