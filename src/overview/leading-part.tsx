import { counted, written } from '../messages/count.ts';
import { noValue } from '../paper/facets.ts';
import type { LeadingSide } from '../search/crosstab/leading-slices.ts';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { ShareBar } from './share-bar.tsx';
import { leftOutWords, sliceLabel } from './slice-words.ts';

interface LeadingPartProps {
  title: string;
  leading: LeadingSide;
  href: NarrowHref;
}

/** The values of a facet that most of the shown papers carry. */
export function LeadingPart({ title, leading, href }: LeadingPartProps) {
  const { facet } = leading.column;
  const named = leading.slices.filter(({ name }) => name !== noValue);
  const most = named[0]?.count ?? 0;
  return (
    <OverviewPart title={title} words={leftOutWords(leading)}>
      <ol className="text-cell">
        {named.map(({ name, count, selection }) => (
          <li key={name}>
            <a
              href={href([facet.key, selection])}
              aria-label={`${sliceLabel(facet, name)}: ${counted(count, 'paper')}`}
              className="group/line flex min-h-7 items-center gap-2 rounded-sm hover:bg-surface"
            >
              <span dir="auto" className="w-2/5 shrink-0 truncate text-ink group-hover/line:text-accent">
                {sliceLabel(facet, name)}
              </span>
              <ShareBar share={most === 0 ? 0 : count / most} />
              <span className="min-w-8 text-end text-ink-muted tabular-nums">{written(count)}</span>
            </a>
          </li>
        ))}
      </ol>
    </OverviewPart>
  );
}
