import Award from 'lucide-react/icons/award';
import Star from 'lucide-react/icons/star';
import { Fragment, type ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import { authorsOf } from '../paper/authors-of.ts';
import type { Paper, PaperLink } from '../paper/schema.ts';
import { entryMark, titleMark } from '../ui/dom.ts';

/** A link of an entry with where it leads. */
export interface EntryLink {
  readonly link: PaperLink;
  readonly href: string;
  readonly external: boolean;
}

export interface PageEntryProps {
  paper: Paper;
  /** The anchor by which the entry is found, and the one that the list gives it, where it is a heading. */
  anchors: readonly string[];
  /** The address that opens the paper beside the page. */
  href: string;
  open: boolean;
  starred: boolean;
  links: readonly EntryLink[];
  onStar: () => void;
  /** What the list says of the paper. */
  remarks: ReactNode;
}

/** A paper where a page lists it: all that the list says of it, and the way to open it. */
export function PageEntry({
  paper,
  anchors: [anchor, ...others],
  href,
  open,
  starred,
  links,
  onStar,
  remarks,
}: PageEntryProps) {
  return (
    <div id={anchor} {...entryMark(paper.id)} data-open={open ? '' : undefined} className="entry">
      {others.map((id) => (
        <span key={id} id={id} />
      ))}
      <div className="entry-title" dir="auto">
        <a href={href} {...titleMark} aria-current={open ? 'true' : undefined}>
          <Headline paper={paper} />
        </a>
        {paper.awards.map((award) => (
          <span key={award} className="entry-award">
            <Award aria-hidden className="size-3.5" />
            {award}
          </span>
        ))}
      </div>
      <button
        type="button"
        tabIndex={-1}
        onClick={onStar}
        aria-label={commonMessages.starPaper(paper.name ?? paper.title)}
        aria-pressed={starred}
        title={starred ? commonMessages.starred : commonMessages.star}
        className="entry-star"
      >
        <Star aria-hidden className="size-4" />
      </button>
      <EntryFacts paper={paper} links={links} />
      {remarks}
    </div>
  );
}

function Headline({ paper: { name, title } }: Pick<PageEntryProps, 'paper'>) {
  if (name === null) return title;
  const leads = title.startsWith(name);
  return (
    <>
      <b>{name}</b>
      {!leads && <span className="entry-faint"> · </span>}
      {leads ? title.slice(name.length) : title}
    </>
  );
}

/** Where it appeared, by whom it is, and its links: one line that wraps. The venue's own page is the venue's link. */
function EntryFacts({ paper, links }: Pick<PageEntryProps, 'paper' | 'links'>) {
  const { venue, year, affiliations, tags, kind } = paper;
  const appeared = [venue?.raw, venue?.raw.includes(String(year)) === true ? null : year]
    .filter((part) => part != null)
    .join(' ');
  const venueLink = appeared === '' ? undefined : links.find(({ link }) => link.kind === 'venue');
  const authors = authorsOf(paper);
  const facts: ReactNode[] = [
    appeared === '' ? null : venueLink === undefined ? (
      appeared
    ) : (
      <Leads key="venue" {...venueLink}>
        {appeared}
      </Leads>
    ),
    kind === 'resource' ? <i key="kind">{commonMessages.resource}</i> : null,
    authors.length === 0 ? null : authors.join(', '),
    affiliations.length === 0 ? null : affiliations.join(', '),
    tags.length === 0 ? null : tags.join(', '),
    ...links
      .filter((link) => link !== venueLink)
      .map((link) => (
        <Leads key={link.link.url} {...link}>
          {link.link.label.trim() || wordFor(link.link.kind)}
        </Leads>
      )),
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <p className="entry-facts" dir="auto">
      {facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an entry never change places
        <Fragment key={place}>
          {place > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}

function Leads({ href, external, children }: EntryLink & { children: string }) {
  return (
    <a href={href} {...(external && { target: '_blank', rel: 'noopener noreferrer' })}>
      {children}
    </a>
  );
}

function wordFor(kind: PaperLink['kind']): string {
  if (kind === 'arxiv') return 'arXiv';
  return kind === 'other' ? commonMessages.otherLink : kind.charAt(0).toUpperCase() + kind.slice(1);
}
