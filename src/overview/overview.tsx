import { useMemo } from 'react';
import * as overviewMessages from '../messages/overview.ts';
import { noValue } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import { withSelections } from '../search/crosstab/with-selections.ts';
import type { Exploration } from '../search/exploration.ts';
import { hrefOf } from '../view/use-view.ts';
import type { OverviewKey, View } from '../view/view.ts';
import { AddedPart } from './added/added-part.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { overviewFigures } from './figures.ts';
import { MatrixPart } from './matrix-part.tsx';
import type { NarrowHref } from './narrow-href.ts';
import { TopValuesPart } from './top-values-part.tsx';
import './chart-colours.css';
import './overview.css';
import { OverrepresentedPart } from './overrepresented-part.tsx';
import { YearPart } from './year-part.tsx';

export interface OverviewProps {
  exploration: Exploration;
  /** The view; every link of the overview adds to it. */
  view: View;
  /** The papers of the list. */
  papers: readonly Paper[];
  /** The facet by which the years are stacked. */
  by: OverviewKey;
}

/**
 * The shown papers in figures. Links narrow the view to the papers that a number counts and keep the
 * overview; numbers that no filter can express are plain text.
 */
export function Overview({ exploration, papers, view, by }: OverviewProps) {
  const figures = useMemo(() => overviewFigures(exploration), [exploration]);
  const { shares, venueByYear, topicByVenue, affiliations } = figures;
  const href: NarrowHref = (...filters) => hrefOf(withSelections(view, filters));
  const { rows, total } = exploration;
  const shown = rows.length;
  const { lastChange } = exploration.counts.added.column.facet;
  return (
    <div className="px-4 pt-1 pb-16">
      <div className="overview-lead">
        <YearPart exploration={exploration} view={view} by={by} href={href} />
        {venueByYear !== null && (
          <MatrixPart title={overviewMessages.venuesByYear} matrix={venueByYear} href={href} />
        )}
      </div>
      {lastChange !== undefined && (
        <AddedPart
          dates={Array.from(rows).flatMap((row) => papers[row]?.added ?? [])}
          shown={shown}
          lastChange={lastChange}
          href={href}
        />
      )}
      {shares.length > 0 && <OverrepresentedPart shares={shares} shown={shown} total={total} href={href} />}
      {topicByVenue !== null && (
        <MatrixPart title={overviewMessages.topicsByVenue} matrix={topicByVenue} href={href} />
      )}
      <div className="overview-pair">
        {affiliations.slices.some(({ name }) => name !== noValue) && (
          <TopValuesPart title={overviewMessages.affiliations} leading={affiliations} href={href} />
        )}
        <CoveragePart rows={figures.coverage} shown={shown} href={href} />
      </div>
    </div>
  );
}
