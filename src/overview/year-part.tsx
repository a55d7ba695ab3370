import { useMemo, useState } from 'react';
import * as overviewMessages from '../messages/overview.ts';
import type { Facet } from '../paper/facets.ts';
import { yearStacks } from '../search/crosstab/year-stacks.ts';
import type { Exploration } from '../search/exploration.ts';
import { hrefOf } from '../view/use-view.ts';
import { type OverviewKey, overviewKeys, type View } from '../view/view.ts';
import { visibleLayers } from './layer.ts';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { StackChart } from './stack-chart.tsx';
import { StackLegend } from './stack-legend.tsx';
import { StackTable } from './stack-table.tsx';

interface YearPartProps {
  exploration: Exploration;
  view: View;
  by: OverviewKey;
  href: NarrowHref;
}

/** The papers per year, stacked by venue or topic: a chart of links, and a table for screen readers. */
export function YearPart({ exploration, view, by, href }: YearPartProps) {
  const [highlighted, setHighlighted] = useState<number | null>(null);
  const { facet } = exploration.counts[by].column;
  const stacks = useMemo(() => yearStacks(exploration, by), [exploration, by]);
  const layers = visibleLayers(facet, stacks);
  return (
    <OverviewPart
      title={overviewMessages.papersPerYear}
      actions={overviewKeys.map((key) => (
        <StackByLink
          key={key}
          facet={exploration.counts[key].column.facet}
          isOn={key === by}
          href={hrefOf({ ...view, overview: key })}
        />
      ))}
    >
      <StackChart stacks={stacks} layers={layers} highlighted={highlighted} href={href} />
      <StackLegend facet={facet} layers={layers} onHighlight={setHighlighted} href={href} />
      <StackTable stacks={stacks} layers={layers} by={facet.label} />
    </OverviewPart>
  );
}

function StackByLink({ facet, isOn, href }: { facet: Facet; isOn: boolean; href: string }) {
  return (
    <a
      href={href}
      aria-current={isOn ? 'true' : undefined}
      className={`flex h-6 items-center rounded-sm px-1.5 text-meta print:hidden ${isOn ? 'bg-tint font-medium text-ink' : 'text-accent hover:underline'}`}
    >
      {overviewMessages.stackedBy(facet.label)}
    </a>
  );
}
