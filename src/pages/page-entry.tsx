import Award from 'lucide-react/icons/award';
import Star from 'lucide-react/icons/star';
import { Fragment, type ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import { authorsOf, hasMoreAuthors } from '../paper/authors-of.ts';
import type { Paper } from '../paper/schema.ts';
import { entryAttributes, titleAttributes } from '../ui/dom.ts';
import { headlineOf } from '../ui/headline.ts';
import type { LinkTarget } from '../ui/links/external-link.ts';
import { linkAttributes } from '../ui/links/external-link.ts';
import { linkLabel } from '../ui/links/link-label.ts';
import { LinkText } from '../ui/links/link-text.tsx';
import type { ResolvedLink } from '../ui/links/resolved-links.ts';

export interface PageEntryProps {
  paper: Paper;
  /** The ids by which links reach the entry: its line's, and, for an entry that is a heading, the heading's. */
  anchors: readonly string[];
  /** The URL that opens the paper beside the page. */
  href: string;
  open: boolean;
  starred?: boolean;
  links: readonly ResolvedLink[];
  /** Stars the paper; absent on a page that works without scripts. */
  onStar?: () => void;
  /** What the list remarks about the paper. */
  remarks: ReactNode;
}

/** An entry of a page: a paper with everything the list says about it. Its title opens the paper. */
export function PageEntry({
  paper,
  anchors: [anchor, ...others],
  href,
  open,
  starred = false,
  links,
  onStar,
  remarks,
}: PageEntryProps) {
  return (
    <div id={anchor} {...entryAttributes(paper.id)} data-open={open ? '' : undefined} className="entry">
      {others.map((id) => (
        <span key={id} id={id} />
      ))}
      <div className="entry-title" dir="auto">
        <a href={href} {...titleAttributes} aria-current={open ? 'true' : undefined}>
          <Headline paper={paper} />
        </a>
        {paper.awards.map((award) => (
          <span key={award} className="entry-award">
            <Award aria-hidden className="size-3.5" />
            {award}
          </span>
        ))}
      </div>
      {onStar !== undefined && (
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
      )}
      <EntryFacts paper={paper} links={links} />
      {remarks}
    </div>
  );
}

function Headline({ paper }: Pick<PageEntryProps, 'paper'>) {
  const { name, separator, rest } = headlineOf(paper);
  return (
    <>
      {name !== '' && <b>{name}</b>}
      {separator !== '' && <span className="entry-faint">{separator}</span>}
      {rest}
    </>
  );
}

/** Venue (as its link, if any), year, kind, authors, affiliations, tags and links, in one line that wraps. */
function EntryFacts({ paper, links }: Pick<PageEntryProps, 'paper' | 'links'>) {
  const { venue, year, affiliations, tags, kind } = paper;
  const venueAndYear = [venue?.raw, venue?.raw.includes(String(year)) === true ? null : year]
    .filter((part) => part != null)
    .join(' ');
  const venueLink = venueAndYear === '' ? undefined : links.find(({ link }) => link.kind === 'venue');
  const authors = authorsOf(paper);
  const facts: ReactNode[] = [
    venueAndYear === '' ? null : venueLink === undefined ? (
      venueAndYear
    ) : (
      <FactLink key="venue" target={venueLink.target}>
        {venueAndYear}
      </FactLink>
    ),
    kind === 'resource' ? <i key="kind">{commonMessages.resource}</i> : null,
    authors.length === 0
      ? null
      : `${authors.join(', ')}${hasMoreAuthors(paper) ? ` ${commonMessages.etAl}` : ''}`,
    affiliations.length === 0 ? null : affiliations.join(', '),
    tags.length === 0 ? null : tags.join(', '),
    ...links
      .filter((each) => each !== venueLink)
      .map(({ link, target }) => (
        <FactLink key={link.url} target={target}>
          {linkLabel(link)}
        </FactLink>
      )),
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <p className="entry-facts" dir="auto">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an entry never change
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}

function FactLink({ target, children }: { target: LinkTarget; children: string }) {
  return (
    <a {...linkAttributes(target)}>
      <LinkText target={target} text={children}>
        {children}
      </LinkText>
    </a>
  );
}
