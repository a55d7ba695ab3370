import { counted, written } from '../messages/count.ts';
import type { FacetKey } from '../paper/facets.ts';
import type { Part } from '../search/crosstab/coverage.ts';
import type { NarrowHref } from './narrow-href.ts';

interface PartLinkProps {
  facet: FacetKey;
  part: Part;
  /** How many papers are shown. */
  shown: number;
  /** What the papers of the part have or lack: `with code`. */
  words: string;
  href: NarrowHref;
}

/** The number of a part of the shown papers, as a link to them where there is less to see than now. */
export function PartLink({ facet, part: { count, selection }, shown, words, href }: PartLinkProps) {
  if (selection === null || count === 0 || count === shown)
    return <span className="text-ink-muted">{written(count)}</span>;
  return (
    <a
      href={href([facet, selection])}
      aria-label={`${counted(count, 'paper')} ${words}`}
      className="inline-flex h-6 min-w-6 items-center justify-end rounded-sm text-accent hover:underline"
    >
      {written(count)}
    </a>
  );
}
