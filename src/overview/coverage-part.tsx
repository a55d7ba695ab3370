import * as overviewMessages from '../messages/overview.ts';
import { facets } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { Coverage } from '../search/crosstab/coverage.ts';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { PartLink } from './part-link.tsx';
import { ShareBar } from './share-bar.tsx';

interface CoveragePartProps {
  rows: readonly Coverage[];
  /** The number of papers shown. */
  shown: number;
  href: NarrowHref;
}

const headClasses = 'h-7 ps-3 text-end text-meta font-medium text-ink-muted';

/** How many of the shown papers have and lack each kind of information: a link, code, notes ... */
export function CoveragePart({ rows, shown, href }: CoveragePartProps) {
  return (
    <OverviewPart title={overviewMessages.coverage} description={overviewMessages.coverageHelp}>
      <table className="w-full text-cell figures">
        <caption className="sr-only">{overviewMessages.coverageCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="text-start text-meta font-medium text-ink-muted">
              {overviewMessages.coverageHeads.having}
            </th>
            <td aria-hidden className="w-2/5 @max-cards:hidden" />
            <th scope="col" className={headClasses}>
              {overviewMessages.coverageHeads.papers}
            </th>
            <th scope="col" className={headClasses}>
              {overviewMessages.coverageHeads.share}
            </th>
            <th scope="col" className={headClasses}>
              {overviewMessages.coverageHeads.lacking}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ facet, value, present, missing }) => {
            const label = coverageLabel(facet, value);
            return (
              <tr key={label} className="h-7">
                <th scope="row" className="pe-2 text-start font-normal text-ink">
                  {label}
                </th>
                <td aria-hidden className="@max-cards:hidden">
                  <span className="flex">
                    <ShareBar share={present.count / shown} />
                  </span>
                </td>
                <td className="text-end">
                  <PartLink
                    facet={facet}
                    part={present}
                    shown={shown}
                    description={overviewMessages.having(label)}
                    href={href}
                  />
                </td>
                <td className="text-end text-ink-muted">{overviewMessages.percent(present.count, shown)}</td>
                <td className="text-end">
                  <PartLink
                    facet={facet}
                    part={missing}
                    shown={shown}
                    description={overviewMessages.lacking(label)}
                    href={href}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </OverviewPart>
  );
}

function coverageLabel(key: Coverage['facet'], value: string | null): string {
  if (value !== null) return valueLabel(key, value);
  return key === 'has' ? overviewMessages.aLink : (facets.find((facet) => facet.key === key)?.label ?? key);
}
