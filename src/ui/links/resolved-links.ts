import type { PaperLink } from '../../paper/schema.ts';
import type { LinkTarget, ResolveLink } from './external-link.ts';

/** A link of a paper, with where it leads. */
export interface ResolvedLink {
  readonly link: PaperLink;
  readonly target: LinkTarget;
}

/** The links of a paper that lead somewhere, in order. */
export function resolvedLinks(links: readonly PaperLink[], resolve: ResolveLink): ResolvedLink[] {
  return links.flatMap((link) => {
    const target = resolve(link.page ?? link.url);
    return target === null ? [] : [{ link, target }];
  });
}
