import type { LinkKind, Paper } from '../paper/schema.ts';
import type { ResolveLink } from '../ui/links/external-link.ts';
import { resolvedLinks } from '../ui/links/resolved-links.ts';
import type { RowLink } from './row-item.ts';

/** The links of a row. */
export interface RowLinks {
  readonly shown: readonly RowLink[];
  /** The number of further links. */
  readonly more: number;
}

/**
 * At most one link each to paper, code and notes, or without these the first of the others, and the number of those that
 * are left; venue links do not count.
 */
export function rowLinks(paper: Paper, resolve: ResolveLink): RowLinks {
  const all = resolvedLinks(paper.links, resolve).filter(({ link }) => link.kind !== 'venue');
  const first = (wanted: RowLink['kind'], other: LinkKind = wanted) => {
    const found = all.find(({ link }) => link.kind === wanted) ?? all.find(({ link }) => link.kind === other);
    return found === undefined ? [] : [{ ...found.target, kind: wanted }];
  };
  const known = [...first('paper', 'arxiv'), ...first('code'), ...first('notes')];
  const shown =
    known.length > 0 ? known : all.slice(0, 1).map(({ target }) => ({ ...target, kind: 'other' as const }));
  return { shown, more: all.length - shown.length };
}
