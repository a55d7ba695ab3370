import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import Award from 'lucide-react/icons/award';
import type { Ref } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';
import type { Paper } from '../paper/schema.ts';
import { type LinkTarget, linkAttributes } from '../ui/links/external-link.ts';
import type { FilterHref } from './fact-chips.tsx';

interface PanelHeadingProps {
  paper: Paper;
  /** The level of the title. */
  level?: 'h1' | 'h2' | undefined;
  heading?: Ref<HTMLHeadingElement> | undefined;
  /** Where the page of the venue is; null if the list does not say, or says it under another name. */
  venuePage: LinkTarget | null;
  filterHref: FilterHref;
}

/** The paper's title, venue, year and awards. */
export function PanelHeading({
  paper,
  level: Title = 'h2',
  heading,
  venuePage,
  filterHref,
}: PanelHeadingProps) {
  const { name, title, venue, year, awards, kind } = paper;
  const venueOrYear = venue === null ? year : venue.raw;
  return (
    <header>
      {name !== null && !title.startsWith(name) && (
        <p className="text-cell font-semibold text-accent">{name}</p>
      )}
      <Title
        ref={heading}
        tabIndex={-1}
        dir="auto"
        className="text-title font-semibold text-pretty outline-offset-4"
      >
        {title}
      </Title>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-row text-ink-muted">
        {venue === null ? (
          venueOrYear !== null && <span className="figures">{venueOrYear}</span>
        ) : (
          <span className="flex items-center gap-1">
            <a href={filterHref('venue', venue.name)} className="figures hover:text-accent hover:underline">
              {venueOrYear}
            </a>
            {venuePage !== null && (
              <a
                {...linkAttributes(venuePage)}
                title={panelMessages.pageOf(venue.raw)}
                className="flex size-6 items-center justify-center rounded-sm text-accent hover:bg-tint"
              >
                <ArrowUpRight aria-hidden className="size-4" />
                <span className="sr-only">{panelMessages.pageOf(venue.raw)}</span>
              </a>
            )}
          </span>
        )}
        {venue !== null && year !== null && !venue.raw.includes(String(year)) && (
          <span className="figures">{year}</span>
        )}
        {kind === 'resource' && (
          <span className="text-cell text-ink-faint italic">{commonMessages.resource}</span>
        )}
        {awards.map((award) => (
          <span key={award} className="inline-flex items-center gap-1 text-cell font-medium text-award">
            <Award aria-hidden className="size-4" />
            {award}
          </span>
        ))}
      </p>
    </header>
  );
}
