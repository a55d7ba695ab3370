import { formatCount, formatNumber } from '../messages/count.ts';
import type { Facet } from '../paper/facets.ts';
import type { CoverageCount } from '../search/crosstab/coverage.ts';
import type { NarrowHref } from './narrow-href.ts';

interface PartLinkProps {
  facet: Facet['key'];
  part: CoverageCount;
  /** The number of papers shown. */
  shown: number;
  /** What these papers have or lack, as a label: `with code`. */
  description: string;
  href: NarrowHref;
}

/** A number of papers, as a link to them unless it is zero or all. */
export function PartLink({ facet, part: { count, selection }, shown, description, href }: PartLinkProps) {
  if (selection === null || count === 0 || count === shown)
    return <span className="text-ink-muted">{formatNumber(count)}</span>;
  return (
    <a
      href={href([facet, selection])}
      aria-label={`${formatCount(count, 'paper')} ${description}`}
      className="inline-flex h-6 min-w-6 items-center justify-end rounded-sm text-accent hover:underline"
    >
      {formatNumber(count)}
    </a>
  );
}
